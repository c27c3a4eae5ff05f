package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The result sets of a script of several statements, one after the other. */
final class ResultSets {
  private final Statement statement;
  private final Map<ObjectKey, Long> transactions = new HashMap<>();

  /** Makes one object of the current row. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  ResultSets(Statement statement) {
    this.statement = statement;
  }

  Map<ObjectKey, Long> transactions() {
    return transactions;
  }

  /** Reads the next result set, one object a row. */
  <T> List<T> next(RowReader<T> reader) throws SQLException {
    List<T> objects = new ArrayList<>();
    try (ResultSet rows = advance()) {
      Row row = new Row(rows, transactions);
      while (rows.next()) {
        objects.add(reader.read(row));
      }
    }
    return objects;
  }

  /** Reads the next result set, whose rows belong to the relation that they name. */
  <T> Map<ObjectName, List<T>> nextByRelation(RowReader<T> reader) throws SQLException {
    Map<ObjectName, List<T>> objects = new HashMap<>();
    try (ResultSet rows = advance()) {
      Row row = new Row(rows, transactions);
      while (rows.next()) {
        ObjectName relation = row.name("schema", "relation");
        objects.computeIfAbsent(relation, any -> new ArrayList<>()).add(reader.read(row));
      }
    }
    return objects;
  }

  /** The next result set; statements that return none are passed over. */
  private ResultSet advance() throws SQLException {
    while (!statement.getMoreResults()) {
      if (statement.getUpdateCount() == -1) {
        throw new SQLException("the server sent fewer result sets than were asked for");
      }
    }
    return statement.getResultSet();
  }
}
