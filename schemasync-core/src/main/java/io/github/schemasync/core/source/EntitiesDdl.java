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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs Hibernate's DDL in the entities' database; what PostgreSQL refuses is kept and told. */
final class EntitiesDdl implements AutoCloseable {
  /** One transaction holds a lock on everything it makes, and a server has a few thousand. */
  private static final int STATEMENTS_PER_TRANSACTION = 200;

  /** Hibernate creates {@code public} too, and the schema of an {@code orm.xml} twice. */
  private static final String DUPLICATE_SCHEMA = "42P06";

  private static final String UNDEFINED_OBJECT = "42704";

  private final DatabaseAddress database;
  private final Connection connection;

  private EntitiesDdl(DatabaseAddress database) throws SQLException {
    this.database = database;
    this.connection = connect(database);
    connection.setAutoCommit(false);
  }

  /**
   * Connects to the database that takes the entities' schema. All statements run on one connection,
   * because some of them, a search path, hold for those after them.
   */
  static EntitiesDdl on(DatabaseAddress database) {
    try {
      return new EntitiesDdl(database);
    } catch (SQLException failure) {
      throw lost(database, failure);
    }
  }

  /** Runs the statements, each of which may be refused. */
  List<RefusedStatement> run(List<String> statements) {
    try {
      return runInParts(statements);
    } catch (SQLException failure) {
      throw lost(database, failure);
    }
  }

  /**
   * Runs again what was refused, with what the changelog's database lends.
   *
   * @param changelog holds the changelog's schema, which the DDL may use without making it
   * @param enums made where neither side makes them
   * @return what is still refused
   */
  List<RefusedStatement> runAgain(
      List<RefusedStatement> refused, DatabaseAddress changelog, AbsentEnums enums) {
    if (refused.isEmpty()) {
      return refused;
    }
    try (Connection lender = connect(changelog)) {
      Loans loans = Loans.take(connection, lender);
      // what is refused again must not take the loans with it
      connection.commit();
      List<RefusedStatement> stillRefused = runWith(enums, runInParts(sql(refused)));
      loans.giveBack();
      connection.commit();
      return stillRefused;
    } catch (SQLException failure) {
      throw lost(database, failure);
    }
  }

  /** Each statement tells one type that it lacks at a time. */
  private List<RefusedStatement> runWith(AbsentEnums enums, List<RefusedStatement> refused)
      throws SQLException {
    List<RefusedStatement> open = refused;
    Set<AbsentEnums.Absent> made = new LinkedHashSet<>();
    Set<AbsentEnums.Absent> absent = absent(enums, open);
    while (made.addAll(absent)) {
      for (AbsentEnums.Absent type : absent) {
        run(type.make());
      }
      connection.commit();
      open = runInParts(sql(open));
      absent = absent(enums, open);
    }
    for (AbsentEnums.Absent type : made) {
      run(type.undo());
    }
    return open;
  }

  private static Set<AbsentEnums.Absent> absent(AbsentEnums enums, List<RefusedStatement> refused) {
    return refused.stream()
        .flatMap(it -> enums.of(it).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> sql(List<RefusedStatement> refused) {
    return refused.stream().map(RefusedStatement::sql).toList();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw lost(database, failure);
    }
  }

  private static SyncProblem lost(DatabaseAddress database, SQLException failure) {
    return new SyncProblem(
        ProblemPage.SERVER_UNREACHABLE,
        "The entities' database " + database + " was lost: " + failure.getMessage(),
        "Run it again; if it happens again, see the server's log.",
        failure);
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.url(), address.username(), address.password());
  }

  private List<RefusedStatement> runInParts(List<String> statements) throws SQLException {
    List<RefusedStatement> refused = new ArrayList<>();
    for (int i = 0; i < statements.size(); i += STATEMENTS_PER_TRANSACTION) {
      int end = Math.min(i + STATEMENTS_PER_TRANSACTION, statements.size());
      List<String> part = statements.subList(i, end);
      if (!runAtOnce(part)) {
        for (String sql : part) {
          run(sql).ifPresent(refused::add);
        }
      }
      connection.commit();
    }
    return refused;
  }

  /** In one round trip; when one statement is refused, nothing has happened. */
  private boolean runAtOnce(List<String> statements) throws SQLException {
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

  private Optional<RefusedStatement> run(String sql) throws SQLException {
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
          new RefusedStatement(sql, error.getMessage(), lacksType ? absentTypes() : List.of()));
    }
  }

  /** Those of the well-known extensions. */
  private List<String> absentTypes() throws SQLException {
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
