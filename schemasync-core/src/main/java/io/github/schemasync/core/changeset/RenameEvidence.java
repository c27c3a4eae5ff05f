package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks for two columns, or two tables, being one that was renamed. */
final class RenameEvidence {
  private RenameEvidence() {}

  /**
   * @param from the changelog's
   * @param to the entities'
   */
  static List<String> ofTables(Table from, Table to) {
    String columns =
        "%d of %d columns have the same name and type"
            .formatted(common(from, to).size(), to.columns().size());
    return Stream.concat(Stream.of(columns), names(from.name(), to.name())).toList();
  }

  /** Columns that are in both, under the same name and with the same type. */
  static Set<String> common(Table from, Table to) {
    return from.columns().stream()
        .filter(it -> to.column(it.name()).filter(other -> isAlike(it, other)).isPresent())
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  static boolean isAlike(Column from, Column to) {
    return from.type().equals(to.type());
  }

  /**
   * @param before the changelog's table, which has the one
   * @param after the entities' table, which has the other
   */
  static List<String> ofColumns(Column from, Table before, Column to, Table after) {
    String definitions =
        from.definition().equals(to.definition())
            ? "both are " + to.definition()
            : from.definition() + " and " + to.definition();
    return Stream.of(
            Stream.of(definitions),
            parts(from, before, to, after).stream(),
            position(from, before, to, after).stream(),
            names(from.name(), to.name()))
        .flatMap(all -> all)
        .toList();
  }

  /** Keys, constraints and indexes that both have. */
  private static Optional<String> parts(Column from, Table before, Column to, Table after) {
    Set<String> both = kinds(before, from.name());
    both.retainAll(kinds(after, to.name()));
    return both.isEmpty() ? Optional.empty() : Optional.of("both have " + String.join(", ", both));
  }

  private static Set<String> kinds(Table table, String column) {
    return TableParts.reading(table, column)
        .map(
            part -> {
              String kind = part.key().kind().words();
              SchemaObject it = part.object();
              return it instanceof ForeignKey key ? kind + " to " + key.target().name() : kind;
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Says something only where both tables have their common columns in the same order. */
  private static Optional<String> position(Column from, Table before, Column to, Table after) {
    List<String> ofBefore = shared(before, after);
    boolean ordered = ofBefore.equals(shared(after, before));
    int place = place(before, from, ofBefore);
    return ordered && place == place(after, to, ofBefore) && ofBefore.size() > 1
        ? Optional.of("both stand " + between(ofBefore, place))
        : Optional.empty();
  }

  private static List<String> shared(Table table, Table other) {
    return table.columns().stream()
        .map(Column::name)
        .filter(it -> other.column(it).isPresent())
        .toList();
  }

  /** How many of the shared columns stand before it. */
  private static int place(Table table, Column column, List<String> shared) {
    return (int)
        table.columns().stream()
            .takeWhile(it -> !it.name().equals(column.name()))
            .filter(it -> shared.contains(it.name()))
            .count();
  }

  private static String between(List<String> shared, int place) {
    if (place == 0) {
      return "before " + shared.get(0);
    }
    return place == shared.size()
        ? "behind " + shared.get(place - 1)
        : "between " + shared.get(place - 1) + " and " + shared.get(place);
  }

  /** Words that both names have, or the one name in the other. */
  private static Stream<String> names(String from, String to) {
    List<String> words = new ArrayList<>(words(from));
    words.retainAll(words(to));
    if (!words.isEmpty()) {
      return Stream.of("both names have \"" + String.join("\", \"", words) + '"');
    }
    return from.contains(to) || to.contains(from)
        ? Stream.of("the one name is in the other")
        : Stream.empty();
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("_"));
  }
}
