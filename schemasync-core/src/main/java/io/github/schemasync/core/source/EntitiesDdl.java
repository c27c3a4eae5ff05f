package io.github.schemasync.core.source;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.worker.ServerExtension;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs Hibernate's DDL in the entities' database; what PostgreSQL refuses is kept and told. */
final class EntitiesDdl {
  /** One transaction holds a lock on everything it makes, and a server has a few thousand. */
  private static final int STATEMENTS_PER_TRANSACTION = 200;

  /** Hibernate creates {@code public} too, and the schema of an {@code orm.xml} twice. */
  private static final String DUPLICATE_SCHEMA = "42P06";

  private static final String UNDEFINED_OBJECT = "42704";

  private final DatabaseAddress database;
  private final DatabaseAddress changelog;

  /**
   * @param database takes the entities' schema
   * @param changelog holds the changelog's schema, which lends what the DDL uses without making it
   */
  EntitiesDdl(DatabaseAddress database, DatabaseAddress changelog) {
    this.database = database;
    this.changelog = changelog;
  }

  List<RefusedStatement> run(List<String> statements) {
    try (Connection connection = connect(database)) {
      connection.setAutoCommit(false);
      List<RefusedStatement> refused = run(statements, connection);
      return refused.isEmpty() ? refused : runWithLoans(refused, connection);
    } catch (SQLException lost) {
      throw new SyncProblem(
          ProblemPage.SERVER_UNREACHABLE,
          "The entities' database " + database + " was lost: " + lost.getMessage(),
          "Run it again; if it happens again, see the server's log.",
          lost);
    }
  }

  private List<RefusedStatement> runWithLoans(List<RefusedStatement> refused, Connection connection)
      throws SQLException {
    try (Connection lender = connect(changelog)) {
      Loans loans = Loans.take(connection, lender);
      if (loans.isEmpty()) {
        return refused;
      }
      List<RefusedStatement> stillRefused =
          run(refused.stream().map(RefusedStatement::sql).toList(), connection);
      loans.giveBack();
      connection.commit();
      return stillRefused;
    }
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  private static List<RefusedStatement> run(List<String> statements, Connection connection)
      throws SQLException {
    List<RefusedStatement> refused = new ArrayList<>();
    for (int i = 0; i < statements.size(); i += STATEMENTS_PER_TRANSACTION) {
      int end = Math.min(i + STATEMENTS_PER_TRANSACTION, statements.size());
      List<String> part = statements.subList(i, end);
      if (!runAtOnce(part, connection)) {
        for (String sql : part) {
          run(sql, connection).ifPresent(refused::add);
        }
      }
      connection.commit();
    }
    return refused;
  }

  /** In one round trip; when one statement is refused, nothing has happened. */
  private static boolean runAtOnce(List<String> statements, Connection connection)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.addBatch(sql);
      }
      statement.executeBatch();
      return true;
    } catch (SQLException refused) {
      connection.rollback();
      return false;
    }
  }

  private static Optional<RefusedStatement> run(String sql, Connection connection)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.releaseSavepoint(before);
      return Optional.empty();
    } catch (SQLException error) {
      // throws when the connection itself is gone
      connection.rollback(before);
      if (DUPLICATE_SCHEMA.equals(error.getSQLState())) {
        return Optional.empty();
      }
      boolean lacksType = UNDEFINED_OBJECT.equals(error.getSQLState());
      return Optional.of(
          new RefusedStatement(
              sql, error.getMessage(), lacksType ? absentTypes(connection) : List.of()));
    }
  }

  /** Those of the well-known extensions. */
  private static List<String> absentTypes(Connection connection) throws SQLException {
    String query =
        "select t from unnest(?::text[]) t where not exists (select from pg_type where typname = t)";
    List<String> absent = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setArray(1, connection.createArrayOf("text", ServerExtension.allTypes().toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          absent.add(rows.getString(1));
        }
      }
    }
    return absent;
  }
}
