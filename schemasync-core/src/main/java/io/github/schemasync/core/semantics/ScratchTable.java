package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A temporary copy of a table, without its indexes, on which the planner simplifies expressions.
 *
 * @param connection the side that has the table
 * @param own the table
 * @param other the same table of the other side
 */
record ScratchTable(Connection connection, Table own, Table other) {

  /**
   * Whether an expression of this side and one of the other are simplified to one; not when one is
   * refused on this table.
   */
  boolean same(SqlText ofOwn, SqlText ofOther) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return same(statement, ofOwn, ofOther);
    } catch (SQLException notOnThisTable) {
      Refusal.requireAnswer(notOnThisTable, "An expression");
      return false;
    }
  }

  private boolean same(Statement statement, SqlText ofOwn, SqlText ofOther) throws SQLException {
    statement.execute("begin");
    try {
      statement.execute(
          "create temporary table schemasync_scratch (like "
              + quoted(statement, own.qualifiedName())
              + ")");
      // a view keeps to the type whatever it is called later
      statement.execute("create temporary view schemasync_own as select " + column(ofOwn));
      renameEnumTypes(statement);
      statement.execute("create temporary view schemasync_other as select " + column(ofOther));
      return QueryPlan.of(statement, "select * from schemasync_own")
          .equals(QueryPlan.of(statement, "select * from schemasync_other"));
    } finally {
      statement.execute("rollback");
    }
  }

  private static String column(SqlText expression) {
    return "(" + expression + ") as expression from schemasync_scratch";
  }

  /** Enum types of the table's columns are called for a moment as the other side calls them. */
  private void renameEnumTypes(Statement statement) throws SQLException {
    for (Map.Entry<ObjectName, ObjectName> names : otherNames().entrySet()) {
      ObjectName from = names.getKey();
      ObjectName to = names.getValue();
      String schema = statement.enquoteIdentifier(to.schema(), true);
      statement.execute("create schema if not exists " + schema);
      statement.execute("alter type " + quoted(statement, from) + " set schema " + schema);
      statement.execute(
          "alter type "
              + quoted(statement, new ObjectName(to.schema(), from.name()))
              + " rename to "
              + statement.enquoteIdentifier(to.name(), true));
    }
  }

  private Map<ObjectName, ObjectName> otherNames() {
    Map<ObjectName, ObjectName> names = new TreeMap<>();
    for (Column column : own.columns()) {
      ColumnType type = column.type();
      List<ColumnType> theirs =
          other.column(column.name()).stream()
              .map(Column::type)
              .filter(it -> it.isEnum() && type.isEnum() && !it.base().equals(type.base()))
              .toList();
      theirs.forEach(it -> names.put(type.base(), it.base()));
    }
    return names;
  }

  private static String quoted(Statement statement, ObjectName name) throws SQLException {
    return statement.enquoteIdentifier(name.schema(), true)
        + "."
        + statement.enquoteIdentifier(name.name(), true);
  }
}
