package io.github.schemasync.core.sample;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values for a column, the likely ones first. Constants of its checks are likely to be accepted;
 * whether they are, PostgreSQL says.
 *
 * @param values SQL expressions, at least one
 */
record SampleValues(List<String> values) {
  private static final Pattern CONSTANT = Pattern.compile("'((?:[^']|'')*)'|\\b(\\d+)\\b");

  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          Map.entry("bool", List.of("true", "false")),
          Map.entry("date", List.of("date '2001-02-03'", "date '2001-02-04'")),
          Map.entry("time", List.of("time '04:05:06'", "time '05:06:07'")),
          Map.entry("timetz", List.of("timetz '04:05:06+00'", "timetz '05:06:07+00'")),
          Map.entry(
              "timestamp",
              List.of("timestamp '2001-02-03 04:05:06'", "timestamp '2001-02-04 04:05:06'")),
          Map.entry(
              "timestamptz",
              List.of(
                  "timestamptz '2001-02-03 04:05:06+00'", "timestamptz '2001-02-04 04:05:06+00'")),
          Map.entry("interval", List.of("interval '1 day'", "interval '2 days'")),
          Map.entry("uuid", List.of("gen_random_uuid()")),
          Map.entry("json", List.of("'{}'")),
          Map.entry("jsonb", List.of("'{}'")),
          Map.entry("bytea", List.of("'\\x01'", "'\\x02'")),
          Map.entry("inet", List.of("'10.0.0.1'", "'10.0.0.2'")),
          Map.entry("xml", List.of("'<a/>'")),
          // a large object, for what its content becomes
          Map.entry("oid", List.of("lo_from_bytea(0, 'A')")));

  private static final List<String> TEXTS = List.of("varchar", "text", "bpchar", "citext");

  static SampleValues of(Schema schema, Table table, Optional<Table> wanted, Column column) {
    Optional<Column> becomes = wanted.flatMap(it -> it.column(column.name()));
    List<String> values = new ArrayList<>();
    Stream.concat(table.checks().stream(), wanted.stream().flatMap(it -> it.checks().stream()))
        .filter(check -> check.columns().contains(column.name()))
        .forEach(check -> values.addAll(constants(check)));
    // what the type becomes has to take them too
    becomes.ifPresent(it -> values.addAll(ofType(schema, it.type())));
    values.addAll(ofType(schema, column.type()));
    column.defaultValue().ifPresent(value -> values.add(value.text()));
    if (!column.notNull()) {
      values.add("null");
    }
    return new SampleValues(values.isEmpty() ? List.of("default") : values);
  }

  /** Another value for each row; each attempt moves on by one. */
  String at(int row, int attempt) {
    return values.get((row + attempt) % values.size());
  }

  private static List<String> constants(Check check) {
    List<String> constants = new ArrayList<>();
    Matcher matcher = CONSTANT.matcher(check.expression().text());
    while (matcher.find()) {
      constants.add(matcher.group(1) != null ? matcher.group() : "'" + matcher.group(2) + "'");
    }
    return constants;
  }

  private static List<String> ofType(Schema schema, ColumnType type) {
    if (type.array()) {
      return List.of("'{}'");
    } else if (type.isEnum()) {
      return schema.enumTypes().stream()
          .filter(it -> it.qualifiedName().equals(type.base()))
          .map(EnumType::labels)
          .flatMap(List::stream)
          .map(label -> "'" + label.replace("'", "''") + "'")
          .toList();
    } else if (TEXTS.contains(type.base().name())) {
      return List.of("'1'", "'2'");
    }
    return BY_TYPE.getOrDefault(type.base().name(), List.of("'1'", "'2'"));
  }
}
