package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SequenceValue;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.TableRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the rows of all tables as literals, and where sequences stand. */
public final class DataReader {
  /** Texts that mean the same whatever the settings of those who read them. */
  private static final String STEADY =
      "set local datestyle = 'ISO, YMD'; set local timezone = 'UTC';"
          + " set local extra_float_digits = 3; set local intervalstyle = 'postgres'";

  private final Statement statement;

  private DataReader(Statement statement) {
    this.statement = statement;
  }

  /**
   * Reads the database behind the connection.
   *
   * @param connection auto-commit on; left as it was
   * @param schema the tables and sequences that are read
   */
  public static Data read(Connection connection, Schema schema) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin transaction isolation level repeatable read read only; " + STEADY);
      try {
        return new DataReader(statement).data(schema);
      } finally {
        statement.execute("rollback");
      }
    } catch (SQLException e) {
      throw CatalogProblem.ofRows(e);
    }
  }

  private Data data(Schema schema) throws SQLException {
    List<TableRows> tables = new ArrayList<>();
    for (Table table : schema.tables()) {
      if (table.kind() == TableKind.TABLE) {
        tables.add(rows(table));
      }
    }
    List<SequenceValue> sequences = new ArrayList<>();
    for (Sequence sequence : schema.sequences()) {
      sequences.add(value(sequence));
    }
    return new Data(
        tables.stream().filter(it -> !it.rows().isEmpty()).toList(),
        sequences.stream().filter(it -> !it.isUntouched()).toList());
  }

  private TableRows rows(Table table) throws SQLException {
    List<String> columns =
        table.columns().stream().filter(it -> it.generated().isEmpty()).map(Column::name).toList();
    String literals =
        columns.stream()
            .map(it -> "quote_nullable(" + quoted(it) + "::text)")
            .collect(Collectors.joining(", "));
    String order =
        table
            .primaryKey()
            .map(key -> key.columns().stream().map(DataReader::quoted).toList())
            .orElseGet(
                () -> IntStream.rangeClosed(1, columns.size()).mapToObj(Integer::toString).toList())
            .stream()
            .collect(Collectors.joining(", "));
    List<List<String>> rows = new ArrayList<>();
    if (!columns.isEmpty()) {
      String sql = "select %s from only %s order by %s";
      try (ResultSet result =
          statement.executeQuery(sql.formatted(literals, quoted(table.qualifiedName()), order))) {
        while (result.next()) {
          rows.add(row(result, columns.size()));
        }
      }
    }
    return new TableRows(table.qualifiedName(), columns, rows);
  }

  private static List<String> row(ResultSet result, int columns) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      row.add(result.getString(i));
    }
    return row;
  }

  private SequenceValue value(Sequence sequence) throws SQLException {
    try (ResultSet result =
        statement.executeQuery(
            "select last_value, is_called from " + quoted(sequence.qualifiedName()))) {
      result.next();
      return new SequenceValue(
          sequence.qualifiedName(), sequence.start(), result.getLong(1), result.getBoolean(2));
    }
  }

  private static String quoted(ObjectName name) {
    return quoted(name.schema()) + "." + quoted(name.name());
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
