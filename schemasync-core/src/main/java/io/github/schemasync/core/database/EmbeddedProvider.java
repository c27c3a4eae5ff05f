package io.github.schemasync.core.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;

/** Runs PostgreSQL from the binaries that a Maven repository gives. */
final class EmbeddedProvider implements Provider {
  private static final int ATTEMPTS = 5;

  private final BinaryArchives archives;

  EmbeddedProvider(BinaryArchives archives) {
    this.archives = archives;
  }

  @Override
  public PostgresServer start(ServerOrder order) {
    Platform platform = Platform.current();
    if (platform.isWindows()) {
      throw EmbeddedProblem.of("PostgreSQL is not run from its binaries on Windows.");
    }
    String version = BinaryVersions.load().version(platform, order.major());
    ServerAccount account = ServerAccount.current();
    Path place = CachePlace.of(order.request().cacheDirectory(), account);
    Installation installation =
        new Installation(new DirectoryCache(place), account, platform, version);
    try {
      return start(order, installation);
    } catch (IOException first) {
      order.progress().accept("PostgreSQL " + version + " did not start; unpacking it again.");
      return startAnew(order, installation);
    }
  }

  /** What is cached may be broken in a way that names and sizes do not show. */
  private PostgresServer startAnew(ServerOrder order, Installation installation) {
    try {
      installation.discard();
      return start(order, installation);
    } catch (IOException e) {
      throw EmbeddedProblem.of(
          "PostgreSQL %s could not be started from its binaries: %s"
              .formatted(installation.version(), e.getMessage()),
          e);
    }
  }

  private PostgresServer start(ServerOrder order, Installation installation) throws IOException {
    ServerBinaries binaries = installation.binaries(archives, order.progress());
    DataTemplate template = installation.template(binaries);
    for (int attempt = 1; ; attempt++) {
      RunDirectory run = RunDirectory.create(installation.account());
      try {
        EmbeddedProcess.Place place = new EmbeddedProcess.Place(run.path(), freePort());
        EmbeddedProcess process =
            EmbeddedProcess.start(binaries, installation.account(), template, place);
        return server(order, process, run, address(place.port(), template));
      } catch (EmbeddedProcess.PortTaken e) {
        run.close();
        if (attempt == ATTEMPTS) {
          throw e;
        }
      } catch (IOException e) {
        run.close();
        throw e;
      }
    }
  }

  private static PostgresServer server(
      ServerOrder order, EmbeddedProcess process, RunDirectory run, DatabaseAddress address)
      throws IOException {
    Runnable stop =
        () -> {
          process.stop();
          run.close();
        };
    try {
      AdminSession session = AdminSession.openWithNewPassword(address, Secrets.password());
      ServerDescription description =
          new ServerDescription(ProviderKind.EMBEDDED, session.version().text(), order.reason());
      return new StartedServer(session, description, stop, order.progress());
    } catch (SQLException e) {
      stop.run();
      throw new IOException(e.getMessage(), e);
    }
  }

  private static DatabaseAddress address(int port, DataTemplate template) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        ThrowawaySettings.SUPERUSER,
        template.password());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
