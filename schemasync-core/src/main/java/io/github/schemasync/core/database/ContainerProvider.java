package io.github.schemasync.core.database;

import com.github.dockerjava.api.DockerClient;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.SQLException;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/** Runs PostgreSQL in a container, through Testcontainers. */
final class ContainerProvider implements Provider {
  /** As it stands in the RyukContainer of our Testcontainers. */
  static final String REAPER = "testcontainers/ryuk:0.12.0";

  private final Map<String, String> environment;

  /**
   * @param environment the process's environment variables
   */
  ContainerProvider(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public PostgresServer start(ServerOrder order) {
    String wanted =
        order.request().image().orElseGet(() -> "postgres:" + order.major() + "-alpine");
    DockerEngine engine = new DockerEngines(environment).find();
    QuietTestcontainers.configure();
    ContainerImages images = new ContainerImages(client(engine), order.progress());
    ContainerImage image = images.get(wanted);
    requireReaper(images);
    QuietTestcontainers.findHostWith(image);
    PostgresContainer container = PostgresContainer.start(image);
    try {
      AdminSession session = container.open();
      PostgresVersions.check(session.version(), order.request().version());
      ServerDescription description =
          new ServerDescription(ProviderKind.CONTAINER, session.version().text(), order.reason());
      return new StartedServer(session, description, container::stop, order.progress());
    } catch (SQLException e) {
      container.stop();
      throw ContainerProblem.of(
          "PostgreSQL in the container does not answer: " + e.getMessage(),
          "Check that the image is a PostgreSQL server:  docker run --rm " + image.name());
    } catch (SyncProblem e) {
      container.stop();
      throw e;
    }
  }

  static DockerClient client(DockerEngine engine) {
    return engine.hasTls()
        ? DockerClientFactory.instance().client()
        : DockerClientProviderStrategy.getClientForConfig(
            TransportConfig.builder().dockerHost(engine.address()).build());
  }

  /** Testcontainers would try for minutes to pull the image of its reaper. */
  private void requireReaper(ContainerImages images) {
    if (Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED"))) {
      return;
    }
    try {
      images.get(REAPER);
    } catch (SyncProblem e) {
      throw ContainerProblem.of(
          e.what(),
          "Testcontainers wants this image; do without it:  export TESTCONTAINERS_RYUK_DISABLED=true");
    }
  }
}
