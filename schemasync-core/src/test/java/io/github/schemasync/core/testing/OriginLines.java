package io.github.schemasync.core.testing;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.model.Written;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lines of plain test files that tell what is written into a column: {@code schema.table.column
 * CONSTANT} for each value, and {@code schema.table.column @LEFT_OUT}, {@code @length 36}, {@code
 * @filledBy Envers}, {@code @note audit} for the rest; {@code @also attribute} is a second attribute
 * on the column, {@code @attribute path} is the path of the first, which {@code @entity} lacks. A sequence is {@code schema.sequence}.
 */
final class OriginLines {
  private final String name;
  private final List<String> said;

  private OriginLines(String name, List<String> said) {
    this.name = name;
    this.said = said;
  }

  static Origins read(List<String> lines) {
    Map<ObjectName, Map<String, List<Origin>>> columns = new HashMap<>();
    Map<ObjectName, List<Origin>> sequences = new HashMap<>();
    Map<ObjectName, Origin> tables = new HashMap<>();
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split(" ", 2);
      byName.merge(
          parts[0],
          List.of(parts[1]),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    byName.forEach(
        (name, said) -> {
          String[] path = name.split("[.]", -1);
          ObjectName object = new ObjectName(path[0], path[1]);
          OriginLines column = new OriginLines(path[path.length - 1], said);
          Origin origin = column.origin();
          if (path.length == 2) {
            sequences.put(object, List.of(origin));
            tables.put(object, origin);
          } else {
            columns.computeIfAbsent(object, any -> new HashMap<>()).put(path[2], column.all());
          }
        });
    return new Origins(tables, columns, sequences);
  }

  private List<Origin> all() {
    return Stream.concat(Stream.of(origin()), find("also").map(OriginLines::plain).stream())
        .toList();
  }

  private static Origin plain(String attribute) {
    return new Origin(
        "it.Entity", Optional.of(attribute), "it.Entity", Optional.empty(), Written.ANYTHING);
  }

  private Origin origin() {
    List<String> values = said.stream().filter(each -> !each.startsWith("@")).toList();
    return new Origin(
        "it.Entity",
        Optional.of(find("attribute").orElse(name)).filter(it -> !said.contains("@entity")),
        "it.Entity",
        find("note"),
        new Written(values, number("length"), number("atMost"), find("filledBy"), traits()));
  }

  private Optional<String> find(String what) {
    return said.stream()
        .filter(each -> each.startsWith("@" + what + " "))
        .map(each -> each.substring(what.length() + 2))
        .findFirst();
  }

  private OptionalInt number(String what) {
    return find(what).stream().mapToInt(Integer::parseInt).findFirst();
  }

  private Set<WriteTrait> traits() {
    Set<WriteTrait> traits = new HashSet<>();
    Arrays.stream(WriteTrait.values())
        .filter(trait -> said.contains("@" + trait))
        .forEach(traits::add);
    return traits;
  }
}
