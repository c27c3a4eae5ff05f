package io.github.schemasync.core.database;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.utility.DockerImageName;

/** A container whose data are in memory and that ends when nobody is connected any more. */
final class PostgresContainer {
  private static final int PORT = 5432;
  private static final int START_MILLIS = 60_000;
  private static final int PAUSE_MILLIS = 50;

  private final GenericContainer<?> container;
  private final LastLines output;
  private final String password;

  private PostgresContainer(GenericContainer<?> container, LastLines output, String password) {
    this.container = container;
    this.output = output;
    this.password = password;
  }

  static PostgresContainer start(ContainerImage image) {
    String password = Secrets.password();
    LastLines output = new LastLines();
    GenericContainer<?> container = configured(image, password, output);
    try {
      container.start();
    } catch (RuntimeException e) {
      container.stop();
      throw ContainerProblem.of(
          "The container of %s did not start: %s%s".formatted(image.name(), cause(e), output),
          "Check:  docker run --rm -e POSTGRES_PASSWORD=secret " + image.name());
    }
    return new PostgresContainer(container, output, password);
  }

  private static GenericContainer<?> configured(
      ContainerImage image, String password, LastLines output) {
    GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image.name()));
    return container
        .withEnv("POSTGRES_USER", ThrowawaySettings.SUPERUSER)
        .withEnv("POSTGRES_DB", "postgres")
        .withEnv("POSTGRES_PASSWORD", password)
        .withTmpFs(image.dataPlaces().stream().collect(Collectors.toMap(p -> p, p -> "rw")))
        .withExposedPorts(PORT)
        .withLabel("io.github.schemasync", "throwaway")
        .withLogConsumer(frame -> output.add(frame.getUtf8StringWithoutLineEnding()))
        .withCreateContainerCmdModifier(PostgresContainer::watch)
        .withCommand(image.command(ThrowawaySettings.arguments()).toArray(String[]::new))
        .waitingFor(new Connections());
  }

  /**
   * Our script runs the image's entrypoint; the engine removes the container when it ends. A local
   * engine publishes the port to this machine only.
   */
  private static void watch(CreateContainerCmd command) {
    command.withEntrypoint(Scripts.command("watch-server", List.of()));
    HostConfig host = Objects.requireNonNull(command.getHostConfig());
    host.withAutoRemove(true);
    if (DockerClientFactory.instance().dockerHostIpAddress().equals("localhost")) {
      host.withPortBindings(
          new PortBinding(Ports.Binding.bindIp("127.0.0.1"), ExposedPort.tcp(PORT)));
    }
  }

  /** Waits for the server, which listens to the network only when its first start is over. */
  AdminSession open() throws SQLException {
    DatabaseAddress address = address();
    long end = System.nanoTime() + START_MILLIS * 1_000_000L;
    while (true) {
      try {
        return AdminSession.open(address);
      } catch (SQLException notYet) {
        if (System.nanoTime() > end || !container.isRunning()) {
          throw new SQLException(notYet.getMessage() + output, notYet);
        }
        pause();
      }
    }
  }

  private DatabaseAddress address() {
    String url =
        "jdbc:postgresql://%s:%d/postgres"
            .formatted(container.getHost(), container.getMappedPort(PORT));
    return new DatabaseAddress(url, ThrowawaySettings.SUPERUSER, password);
  }

  private static void pause() throws SQLException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  void stop() {
    container.stop();
  }

  private static String cause(Throwable failure) {
    return Optional.ofNullable(failure.getCause())
        .map(PostgresContainer::cause)
        .orElseGet(() -> String.valueOf(failure.getMessage()));
  }

  /** Readiness is asked by a connection of our own, see {@link #open()}. */
  private static final class Connections extends AbstractWaitStrategy {
    @Override
    protected void waitUntilReady() {}
  }
}
