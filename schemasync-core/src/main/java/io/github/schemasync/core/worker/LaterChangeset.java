package io.github.schemasync.core.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;

/**
 * Finds the later changeset that would have made what a failed one misses, by trying: in a
 * transaction that is never committed the later changesets' statements run one after the other, and
 * after each the statement that failed is tried again. So it makes no difference whether the table
 * is made by a createTable, by raw SQL, by a rename or by a function.
 */
final class LaterChangeset {
  /** Undefined table, column, object, function, schema; a row that is not there yet. */
  private static final Set<String> MISSING =
      Set.of("42P01", "42703", "42704", "42883", "3F000", "23503");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Database database;
  private final Connection connection;
  private final ChangesetFilters filters;
  private final Instant end = Instant.now().plus(PATIENCE);

  /**
   * @param filters whether a changeset would run with the contexts and labels given
   */
  LaterChangeset(Database database, ChangesetFilters filters) {
    this.database = database;
    this.connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
    this.filters = filters;
  }

  /** The later changeset, when there is one and {@code error} says that something is missing. */
  Optional<ChangeSet> find(FailedChangeset failed, SQLException error) {
    if (!MISSING.contains(String.valueOf(error.getSQLState()))) {
      return Optional.empty();
    }
    try {
      database.rollback();
      connection.setAutoCommit(false);
      Optional<Refused> refused = firstRefused(statements(failed.changeset()));
      return refused.isPresent() ? maker(failed.later(), refused.get()) : Optional.empty();
    } catch (Exception undecided) {
      System.out.println("no later changeset could be tried: " + undecided);
      return Optional.empty();
    } finally {
      rollBack();
    }
  }

  private Optional<ChangeSet> maker(List<ChangeSet> later, Refused refused) throws SQLException {
    for (ChangeSet candidate : later) {
      if (Instant.now().isAfter(end)) {
        return Optional.empty();
      }
      if (filters.runs(candidate)) {
        for (String sql : statements(candidate)) {
          tryOut(sql, true);
        }
        if (!Optional.of(refused.error()).equals(tryOut(refused.sql(), false))) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Refused> firstRefused(List<String> statements) throws SQLException {
    for (String sql : statements) {
      Optional<String> error = tryOut(sql, true);
      if (error.isPresent()) {
        return Optional.of(new Refused(sql, error.get()));
      }
    }
    return Optional.empty();
  }

  private List<String> statements(ChangeSet changeset) {
    List<String> statements = new ArrayList<>();
    for (Change change : changeset.getChanges()) {
      try {
        // a volatile change is custom code, or a command of the operating system
        if (!change.generateStatementsVolatile(database)) {
          for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
            statements.add(sql.toSql());
          }
        }
      } catch (RuntimeException unknown) {
        System.out.println("no statements of " + FailedChangeset.name(changeset) + ": " + unknown);
      }
    }
    return statements;
  }

  /** What PostgreSQL says against the statement; empty when it ran. */
  private Optional<String> tryOut(String sql, boolean keep) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      if (!keep) {
        connection.rollback(before);
      }
      return Optional.empty();
    } catch (SQLException refused) {
      connection.rollback(before);
      return Optional.of(SqlFailure.message(refused));
    }
  }

  private void rollBack() {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      System.out.println("the tries were not rolled back: " + lost);
    }
  }

  /** A statement and what PostgreSQL says against it. */
  private record Refused(String sql, String error) {}
}
