package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The main class of a build in a JVM of its own, which tests end by force. */
final class ServerHolder {

  private ServerHolder() {}

  /** Prints the database's name and its server's data directory, then waits for its end. */
  public static void main(String[] args) throws Exception {
    try (PostgresServer server = start(System.getenv());
        ThrowawayDatabase database = server.createDatabase("held");
        Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_database(), current_setting('data_directory'), current_setting('port')")) {
      row.next();
      System.out.printf("%s %s %s%n", row.getString(1), row.getString(2), row.getString(3));
      System.out.flush();
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    } catch (SyncProblem e) {
      System.out.println(e.what());
    }
  }

  private static PostgresServer start(Map<String, String> environment) {
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.valueOf(environment.get("HOLD_PROVIDER")),
            OptionalInt.empty(),
            Optional.ofNullable(environment.get("HOLD_IMAGE")),
            Optional.ofNullable(environment.get("HOLD_URL"))
                .map(url -> new DatabaseAddress(url, "postgres", environment.get("HOLD_PASSWORD"))),
            Path.of(environment.get("HOLD_CACHE")));
    return PostgresServers.start(
        request, (artifact, version) -> Path.of(environment.get("HOLD_ARCHIVE")), line -> {});
  }
}
