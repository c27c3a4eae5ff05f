package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The labels of an enum type, which are all the values that a check on its column can meet. */
final class EnumLabels {
  private EnumLabels() {}

  /** No labels where the type is no enum. */
  static List<String> of(Connection connection, ColumnType type) {
    if (!type.isEnum() || type.array()) {
      return List.of();
    }
    try (Statement statement = connection.createStatement()) {
      return read(statement, type.base());
    } catch (SQLException e) {
      throw new IllegalStateException("the labels of " + type + " cannot be read", e);
    }
  }

  private static List<String> read(Statement statement, ObjectName type) throws SQLException {
    List<String> labels = new ArrayList<>();
    String quoted =
        statement.enquoteIdentifier(type.schema(), true)
            + "."
            + statement.enquoteIdentifier(type.name(), true);
    try (ResultSet rows =
        statement.executeQuery("select unnest(enum_range(null::" + quoted + "))::text")) {
      while (rows.next()) {
        labels.add(rows.getString(1));
      }
    }
    return labels;
  }
}
