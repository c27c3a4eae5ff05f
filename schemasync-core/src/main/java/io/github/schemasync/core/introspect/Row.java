package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The current row of a catalog query, with absent values as {@link Optional}. */
final class Row {
  private final ResultSet row;
  private final Map<ObjectKey, Long> transactions;

  Row(ResultSet row, Map<ObjectKey, Long> transactions) {
    this.row = row;
    this.transactions = transactions;
  }

  /** Notes that this row is the object's, so that its transaction is known. */
  void describes(ObjectKey key) throws SQLException {
    transactions.put(key, row.getLong("transaction"));
  }

  String text(String column) throws SQLException {
    return row.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  Optional<SqlText> sql(String column) throws SQLException {
    return optionalText(column).map(SqlText::new);
  }

  boolean flag(String column) throws SQLException {
    return row.getBoolean(column);
  }

  long number(String column) throws SQLException {
    return row.getLong(column);
  }

  OptionalInt optionalNumber(String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** The first character of a text; a space when the text is empty. */
  char code(String column) throws SQLException {
    String value = row.getString(column);
    return value == null || value.isEmpty() ? ' ' : value.charAt(0);
  }

  ObjectName name(String schemaColumn, String nameColumn) throws SQLException {
    return new ObjectName(row.getString(schemaColumn), row.getString(nameColumn));
  }

  Optional<ObjectName> optionalName(String schemaColumn, String nameColumn) throws SQLException {
    return row.getString(nameColumn) == null
        ? Optional.empty()
        : Optional.of(name(schemaColumn, nameColumn));
  }

  List<String> texts(String column) throws SQLException {
    return optionalTexts(column).stream().map(Optional::orElseThrow).toList();
  }

  List<Optional<String>> optionalTexts(String column) throws SQLException {
    return Arrays.stream(elements(column))
        .map(element -> Optional.ofNullable((String) element))
        .toList();
  }

  List<Integer> numbers(String column) throws SQLException {
    return Arrays.stream(elements(column)).map(Integer.class::cast).toList();
  }

  private Object[] elements(String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? new Object[0] : (Object[]) array.getArray();
  }
}
