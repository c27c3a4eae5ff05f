package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Uses a server that the user runs; only databases of our own names are created and dropped. */
final class ServerProvider implements Provider {

  @Override
  public PostgresServer start(ServerOrder order) {
    DatabaseAddress address =
        order
            .request()
            .server()
            .orElseThrow(
                () ->
                    new SyncProblem(
                        ProblemPage.WRONG_PARAMETER,
                        "schemasync.database.provider is server, but no server is named.",
                        "Name it:  -Dschemasync.database.url=jdbc:postgresql://localhost:5432/postgres"));
    AdminSession session = open(address);
    try {
      ServerVersion version = session.version();
      PostgresVersions.check(version, order.request().version());
      sweep(session, order.progress());
      ServerDescription description =
          new ServerDescription(ProviderKind.SERVER, version.text(), order.reason());
      return new StartedServer(session, description, () -> {}, order.progress());
    } catch (SQLException e) {
      session.close();
      throw ServerProblem.of(address, e);
    } catch (SyncProblem e) {
      session.close();
      throw e;
    }
  }

  private static AdminSession open(DatabaseAddress address) {
    if (JdbcUrl.parse(address.url()).isEmpty()) {
      throw ServerProblem.notPostgres("schemasync.database.url", address.url());
    }
    try {
      return AdminSession.open(address);
    } catch (SQLException e) {
      throw ServerProblem.of(address, e);
    }
  }

  /** Drops the databases of builds that were killed. */
  static void sweep(AdminSession session, Consumer<String> progress) throws SQLException {
    for (DatabaseName name : session.leftovers()) {
      try {
        session.drop(name);
        progress.accept("Dropped " + name.text() + ", which a killed build had left behind.");
      } catch (SQLException anotherBuildWasFaster) {
        progress.accept(
            "Did not drop %s: %s".formatted(name.text(), anotherBuildWasFaster.getMessage()));
      }
    }
  }
}
