package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A temporary copy of a table, without its indexes, on which the planner simplifies expressions.
 */
final class ScratchTable {
  private final Connection connection;
  private final ObjectName table;

  ScratchTable(Connection connection, ObjectName table) {
    this.connection = connection;
    this.table = table;
  }

  /** Whether both expressions are simplified to one; not when one is refused on this table. */
  boolean same(SqlText one, SqlText other) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return same(statement, one, other);
    } catch (SQLException notOnThisTable) {
      return false;
    }
  }

  private boolean same(Statement statement, SqlText one, SqlText other) throws SQLException {
    statement.execute("begin");
    try {
      statement.execute(
          "create temporary table schemasync_scratch (like " + quoted(statement) + ")");
      return QueryPlan.of(statement, query(one)).equals(QueryPlan.of(statement, query(other)));
    } finally {
      statement.execute("rollback");
    }
  }

  private static String query(SqlText expression) {
    return "select (" + expression + ") from schemasync_scratch";
  }

  private String quoted(Statement statement) throws SQLException {
    return statement.enquoteIdentifier(table.schema(), true)
        + "."
        + statement.enquoteIdentifier(table.name(), true);
  }
}
