package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What production has and neither side makes: extensions, roles, schemas. Every throwaway database
 * gets it before anything else.
 *
 * @param file where it was read, for messages
 * @param sql statements, separated by semicolons
 */
public record InitScript(Path file, String sql) {

  /**
   * Reads a script in UTF-8.
   *
   * @throws SyncProblem when it cannot be read
   */
  public static InitScript read(Path file) {
    try {
      return new InitScript(file, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new SyncProblem(
          ProblemPage.WRONG_PARAMETER,
          "schemasync.database.initScript cannot be read: " + unreadable,
          "Name an SQL file in UTF-8, from the project's folder.",
          unreadable);
    }
  }

  /** The server, whose databases have had the script. */
  public PostgresServer on(PostgresServer server) {
    return new InitializedServer(server, this);
  }

  /**
   * Runs it.
   *
   * @throws SyncProblem when a statement fails
   */
  void run(ThrowawayDatabase database) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new SyncProblem(
          ProblemPage.INIT_SCRIPT_FAILED,
          file + " failed: " + failure.getMessage(),
          "Correct the script. It runs in each of the throwaway databases, of which one server has"
              + " several, so that what belongs to a server as a whole, such as a role, must be made"
              + " only where it is absent.",
          failure);
    }
  }
}
