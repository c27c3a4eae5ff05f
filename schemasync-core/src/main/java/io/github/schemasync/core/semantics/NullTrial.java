package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A row with null in each of the columns, put into a check.
 *
 * @param columns all that the check reads
 */
record NullTrial(Connection connection, List<Column> columns, Check check) {

  /** Not when PostgreSQL cannot evaluate the check with null. */
  boolean isRefused() {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet row = statement.executeQuery(query(statement))) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException notToBeTried) {
      Refusal.requireAnswer(notToBeTried, "A check with null");
      return false;
    }
  }

  /** A check refuses what it calls false; unknown is accepted. */
  private String query(Statement statement) throws SQLException {
    List<String> nulls = new ArrayList<>();
    for (Column column : columns) {
      nulls.add(
          "null::"
              + CheckTrial.baseType(statement, column)
              + " as "
              + statement.enquoteIdentifier(column.name(), true));
    }
    return "select ("
        + check.expression()
        + ") is false from (select "
        + String.join(", ", nulls)
        + ") as schemasync_tried";
  }
}
