package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the rows of a table can hold in a column until somebody says what they should: a
 * value that its type, its uniqueness and its foreign key allow.
 */
final class PlaceholderValue {
  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("bool", "false"),
          Map.entry("date", "current_date"),
          Map.entry("time", "localtime"),
          Map.entry("timetz", "current_time"),
          Map.entry("timestamp", "localtimestamp"),
          Map.entry("timestamptz", "current_timestamp"),
          Map.entry("interval", "interval '0'"),
          Map.entry("uuid", "gen_random_uuid()"),
          Map.entry("bytea", "''"),
          Map.entry("json", "'null'"),
          Map.entry("jsonb", "'null'"),
          Map.entry("inet", "'0.0.0.0'"),
          Map.entry("oid", "0"));

  private static final List<String> NUMBERS =
      List.of("int2", "int4", "int8", "numeric", "float4", "float8", "money");

  private final Schema entities;
  private final Table table;
  private final Column column;

  PlaceholderValue(Schema entities, Table table, Column column) {
    this.entities = entities;
    this.table = table;
    this.column = column;
  }

  /** An SQL expression; empty when nothing is known that could stand. */
  Optional<String> of(List<Origin> origins) {
    Optional<ForeignKey> reference =
        table.foreignKeys().stream()
            .filter(key -> key.columns().equals(List.of(column.name())))
            .findFirst();
    if (reference.isPresent()) {
      return isUnique() ? Optional.empty() : reference.map(PlaceholderValue::anyTarget);
    } else if (column.type().array()) {
      return Optional.of("'{}'");
    } else if (isUnique()) {
      return distinct();
    }
    return column
        .defaultValue()
        .map(SqlText::text)
        .or(() -> written(origins))
        .or(() -> ofType(column.type()));
  }

  /** Every row refers to the same other row, which has to be there. */
  private static String anyTarget(ForeignKey key) {
    return "(select t.%s from %s t order by 1 limit 1)"
        .formatted(quoted(key.targetColumns().get(0)), quoted(key));
  }

  private static String quoted(ForeignKey key) {
    String name = quoted(key.target().name());
    String schema = key.target().schema();
    return Names.isDefault(schema) ? name : quoted(schema) + "." + name;
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private boolean isUnique() {
    Stream<List<String>> keys =
        Stream.of(
                table.primaryKey().stream().map(key -> key.columns()),
                table.uniques().stream().map(unique -> unique.columns()),
                table.indexes().stream().flatMap(index -> index.uniqueColumns().stream()))
            .flatMap(all -> all);
    return keys.anyMatch(columns -> columns.equals(List.of(column.name())));
  }

  private Optional<String> distinct() {
    ColumnType type = column.type();
    if (type.is("uuid")) {
      return Optional.of("gen_random_uuid()");
    }
    boolean text = type.is("varchar") || type.is("text");
    int length = Math.min(type.length().orElse(32), 32);
    return text && length >= 8
        ? Optional.of("left(md5(random()::text || ctid::text), " + length + ")")
        : Optional.empty();
  }

  private static Optional<String> written(List<Origin> origins) {
    return Written.together(origins.stream().map(Origin::written).toList()).values().stream()
        .findFirst()
        .map(Names::literal);
  }

  private Optional<String> ofType(ColumnType type) {
    if (type.isEnum()) {
      return entities.enumTypes().stream()
          .filter(it -> it.qualifiedName().equals(type.base()))
          .flatMap(it -> it.labels().stream())
          .findFirst()
          .map(Names::literal);
    } else if (NUMBERS.stream().anyMatch(type::is)) {
      return Optional.of("0");
    } else if (type.is("varchar") || type.is("text") || type.is("bpchar")) {
      return Optional.of("''");
    }
    return type.base().schema().equals("pg_catalog")
        ? Optional.ofNullable(BY_TYPE.get(type.base().name()))
        : Optional.empty();
  }
}
