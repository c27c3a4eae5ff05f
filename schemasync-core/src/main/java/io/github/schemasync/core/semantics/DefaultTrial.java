package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.SqlText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Evaluates two default expressions and compares what comes out. */
final class DefaultTrial {
  private final Connection connection;

  DefaultTrial(Connection connection) {
    this.connection = connection;
  }

  /** Whether both give the same value; not when one of them cannot be evaluated here. */
  boolean same(ColumnType type, SqlText one, SqlText other) {
    try {
      return evaluate("(" + one + ")::" + type + " is not distinct from (" + other + ")::" + type);
    } catch (SQLException noEqualityOrUnknownFunction) {
      return sameAsText(type, one, other);
    }
  }

  /** For types without an equality operator, such as json. */
  private boolean sameAsText(ColumnType type, SqlText one, SqlText other) {
    try {
      return evaluate("(" + one + ")::" + type + "::text = (" + other + ")::" + type + "::text");
    } catch (SQLException unknownFunction) {
      return false;
    }
  }

  private boolean evaluate(String condition) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select " + condition)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
