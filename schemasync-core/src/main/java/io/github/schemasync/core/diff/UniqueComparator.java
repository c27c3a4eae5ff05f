package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares what is unique: constraints, and unique indexes that guard every row, which serve as
 * well (Hibernate itself switches between the two). The order of columns does not matter, nor does
 * the name.
 */
final class UniqueComparator {
  private UniqueComparator() {}

  static void compare(Table entities, Table changelog, Differences found) {
    Pairing<UniqueConstraint> pairing =
        Pairing.of(
            uniques(entities),
            uniques(changelog),
            (one, other) ->
                sameColumns(one, other) && one.nullsNotDistinct() == other.nullsNotDistinct(),
            UniqueComparator::sameColumns,
            (one, other) ->
                columns(other).equals(changelog.withPartitionKey(columns(one)))
                    && !isImplied(one, changelog));
    pairing.missing().stream()
        .filter(it -> !isImplied(it, changelog) && !isRepeated(it, pairing))
        .forEach(it -> found.missing(key(entities, it), it));
    pairing.unexpected().stream()
        .filter(it -> !isImplied(it, entities) && !isRepeated(it, pairing))
        .forEach(it -> found.unexpected(key(entities, it), it));
    pairing.pairs().forEach(pair -> compare(entities, pair, found));
  }

  private static boolean sameColumns(UniqueConstraint one, UniqueConstraint other) {
    return columns(one).equals(columns(other));
  }

  private static Set<String> columns(UniqueConstraint unique) {
    return Set.copyOf(unique.columns());
  }

  private static void compare(Table table, Pairing.Pair<UniqueConstraint> pair, Differences found) {
    UniqueConstraint entities = pair.entities();
    UniqueConstraint changelog = pair.changelog();
    Differences.Properties differences = found.between(key(table, entities), entities, changelog);
    if (!sameColumns(entities, changelog)) {
      differences.changed(
          Property.PARTITION_COLUMNS, entities.definition(), changelog.definition());
    }
    differences
        .compare(Property.NULLS, nulls(entities), nulls(changelog))
        .compare(
            Property.DEFERRABLE,
            entities.deferrability().words(),
            changelog.deferrability().words());
  }

  /** All that is unique in a table, except its primary key. */
  static List<UniqueConstraint> uniques(Table table) {
    Stream<UniqueConstraint> indexes =
        table.indexes().stream().filter(it -> it.uniqueColumns().isPresent()).map(it -> serve(it));
    return Stream.concat(table.uniques().stream(), indexes).toList();
  }

  private static UniqueConstraint serve(Index index) {
    return new UniqueConstraint(
        index.name(),
        index.uniqueColumns().orElseThrow(),
        index.nullsNotDistinct(),
        Deferrability.NOT_DEFERRABLE);
  }

  /**
   * Whether the other side's rows are unique by it anyway, since they are by some of its columns.
   * Rows with null in these may repeat where it counts null as a value.
   */
  private static boolean isImplied(UniqueConstraint unique, Table other) {
    Set<String> columns = columns(unique);
    boolean byKey =
        other.primaryKey().filter(key -> columns.containsAll(key.columns())).isPresent();
    return byKey
        || uniques(other).stream()
            .filter(it -> it.nullsNotDistinct() || !unique.nullsNotDistinct())
            .anyMatch(it -> columns.containsAll(it.columns()));
  }

  /** Whether the same columns are paired already: a second guard adds nothing. */
  private static boolean isRepeated(UniqueConstraint unique, Pairing<UniqueConstraint> pairing) {
    return pairing.pairs().stream().anyMatch(pair -> sameColumns(pair.entities(), unique));
  }

  private static String nulls(UniqueConstraint unique) {
    return unique.nullsNotDistinct() ? "nulls not distinct" : "nulls distinct";
  }

  private static ObjectKey key(Table table, UniqueConstraint unique) {
    return ObjectKey.of(ObjectKind.UNIQUE, table.qualifiedName(), unique.name());
  }
}
