package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A temporary copy of a table on which PostgreSQL prints any expression in its own words. */
final class ScratchTable {
  private final Connection connection;
  private final ObjectName table;

  ScratchTable(Connection connection, ObjectName table) {
    this.connection = connection;
    this.table = table;
  }

  /** PostgreSQL's text of the expression on this table; empty when it refuses the expression. */
  Optional<SqlText> reprint(SqlText expression) {
    try (Statement statement = connection.createStatement()) {
      return reprint(statement, expression);
    } catch (SQLException notOnThisTable) {
      return Optional.empty();
    }
  }

  private Optional<SqlText> reprint(Statement statement, SqlText expression) throws SQLException {
    statement.execute("begin");
    try {
      statement.execute(
          "create temporary table schemasync_scratch (like " + quoted(statement) + ")");
      statement.execute(
          "alter table schemasync_scratch add check ((" + expression + ") is not null)");
      statement.execute("set local search_path = pg_catalog");
      return printed(statement);
    } finally {
      statement.execute("rollback");
    }
  }

  private static Optional<SqlText> printed(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "select pg_get_expr(conbin, conrelid) from pg_constraint"
                + " where conrelid = 'pg_temp.schemasync_scratch'::regclass and contype = 'c'")) {
      return rows.next() ? Optional.of(new SqlText(rows.getString(1))) : Optional.empty();
    }
  }

  private String quoted(Statement statement) throws SQLException {
    return statement.enquoteIdentifier(table.schema(), true)
        + "."
        + statement.enquoteIdentifier(table.name(), true);
  }
}
