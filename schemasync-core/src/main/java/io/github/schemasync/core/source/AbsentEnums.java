package io.github.schemasync.core.source;

import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enum types that a {@code columnDefinition} names and neither side makes. Each can be made of the
 * constants of its attributes, as Hibernate makes one that it names itself.
 *
 * @param origins what the attributes write
 */
record AbsentEnums(Origins origins) {
  private static final Pattern ABSENT =
      Pattern.compile("type \"((?:\\w+\\.)?\\w+)(?:\\[])*\" does not exist");

  /**
   * A type to be made.
   *
   * @param name as it stands in SQL
   * @param labels at least one
   */
  record Absent(String name, List<String> labels) {

    String make() {
      String quoted = labels.stream().map(Absent::literal).collect(Collectors.joining(", "));
      return "create type " + name + " as enum (" + quoted + ")";
    }

    /** Refused by PostgreSQL while a column has it. */
    String undo() {
      return "drop type " + name;
    }

    private static String literal(String label) {
      return "'" + label.replace("'", "''") + "'";
    }
  }

  /** The type that the statement lacks; empty when no attribute of known constants has it. */
  Optional<Absent> of(RefusedStatement refused) {
    Matcher named = ABSENT.matcher(refused.error());
    if (!named.find()) {
      return Optional.empty();
    }
    String type = named.group(1);
    List<String> labels = constants(refused.sql().toLowerCase(Locale.ROOT), type);
    return labels.isEmpty() ? Optional.empty() : Optional.of(new Absent(quoted(type), labels));
  }

  private List<String> constants(String sql, String type) {
    Stream<List<Origin>> having =
        origins.columns().entrySet().stream()
            .filter(table -> sql.contains(table.getKey().name().toLowerCase(Locale.ROOT)))
            .flatMap(table -> table.getValue().entrySet().stream())
            .filter(column -> isOfType(sql, column.getKey(), type))
            .map(Map.Entry::getValue);
    return having
        .map(attributes -> Written.together(attributes.stream().map(Origin::written).toList()))
        .flatMap(written -> written.values().stream())
        .distinct()
        .toList();
  }

  private static boolean isOfType(String sql, String column, String type) {
    String name = Pattern.quote(column.toLowerCase(Locale.ROOT));
    String parts = Stream.of(type.split("\\.", -1)).map(Pattern::quote).collect(quotable());
    return Pattern.compile("(?<!\\w)" + name + "\"? +" + parts + "(?!\\w)").matcher(sql).find();
  }

  private static Collector<CharSequence, ?, String> quotable() {
    return Collectors.joining("\"?\\.\"?", "\"?", "\"?");
  }

  private static String quoted(String type) {
    return Stream.of(type.split("\\.", -1))
        .map(part -> "\"" + part + "\"")
        .collect(Collectors.joining("."));
  }
}
