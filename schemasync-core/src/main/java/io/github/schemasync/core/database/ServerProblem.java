package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.SQLException;
import java.util.Optional;

/** Why the given server cannot be used: what was asked, what answered, what to do. */
final class ServerProblem {
  private static final String NO_PASSWORD = "no password";

  private ServerProblem() {}

  static SyncProblem of(DatabaseAddress address, SQLException cause) {
    return of(address, cause, remedy(state(address, cause)));
  }

  /** The same for a database that is only read. */
  static SyncProblem ofLive(DatabaseAddress address, SQLException cause) {
    return of(
        address,
        cause,
        "Check schemasync.live.url, schemasync.live.username and schemasync.live.password (or the"
            + " server entry of settings.xml), and that the server runs.");
  }

  /** Where there is none to send, the driver refuses the server or the server the driver. */
  private static String state(DatabaseAddress address, SQLException cause) {
    String state = Optional.ofNullable(cause.getSQLState()).orElse("");
    boolean refused = state.equals("08004") || state.equals("28P01");
    return refused && address.password().isEmpty() ? NO_PASSWORD : state;
  }

  private static SyncProblem of(DatabaseAddress address, SQLException cause, String remedy) {
    String place = JdbcUrl.parse(address.url()).map(JdbcUrl::place).orElse(address.url());
    return new SyncProblem(
        ProblemPage.SERVER_UNREACHABLE,
        what(place, address.username(), state(address, cause))
            + System.lineSeparator()
            + cause.getMessage(),
        remedy,
        cause);
  }

  /**
   * A URL that leads to no PostgreSQL server.
   *
   * @param property that gave it
   */
  static SyncProblem notPostgres(String property, String url) {
    return new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        property + " is not the URL of a PostgreSQL server: " + url.split("[?]", 2)[0],
        "Write it like this:  -D" + property + "=jdbc:postgresql://localhost:5432/postgres");
  }

  private static String what(String place, String role, String state) {
    return switch (state) {
      case "28P01", "28000" ->
          "The PostgreSQL server at %s refuses the login of %s."
              .formatted(place, Sql.identifier(role));
      case NO_PASSWORD ->
          "The PostgreSQL server at %s wants a password of %s, and none is given."
              .formatted(place, Sql.identifier(role));
      case "3D000" -> "The PostgreSQL server at " + place + " answers, but has no such database.";
      case "08001" -> "Nothing answers at " + place + ".";
      case "08P01", "08006", "08004" ->
          "What answers at " + place + " does not speak PostgreSQL's protocol, or hangs up.";
      default -> "The PostgreSQL server at " + place + " cannot be used.";
    };
  }

  private static String remedy(String state) {
    return switch (state) {
      case NO_PASSWORD ->
          "Give it in schemasync.database.password or, to keep it out of the command line, in a"
              + " server entry of settings.xml that schemasync.database.serverId names.";
      case "28P01", "28000" ->
          "Check schemasync.database.username and schemasync.database.password (or the server"
              + " entry of settings.xml), and the server's pg_hba.conf.";
      case "3D000" ->
          "Name a database that exists; it is only used to log in, for instance:"
              + " -Dschemasync.database.url=jdbc:postgresql://localhost:5432/postgres";
      default ->
          "Check host and port of schemasync.database.url and that the server runs, or leave the"
              + " URL out: SchemaSync then starts a server of its own.";
    };
  }
}
