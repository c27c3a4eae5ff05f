package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares primary keys as sets of columns: Hibernate 6.2 and later choose the order themselves.
 */
final class PrimaryKeyComparator {
  private PrimaryKeyComparator() {}

  /**
   * @param entities NOT NULL also by a check, as is {@code changelog}
   */
  static void compare(Table entities, Table changelog, Differences found) {
    Optional<PrimaryKey> wanted = entities.primaryKey();
    Optional<PrimaryKey> built = changelog.primaryKey();
    Optional<UniqueConstraint> guard = wanted.flatMap(key -> guard(key, changelog));
    if (guard.isPresent() && built.stream().allMatch(key -> isSurrogate(key, entities))) {
      byUnique(entities, guard.orElseThrow(), found);
    } else if (wanted.isPresent() && built.isPresent()) {
      PrimaryKey key = wanted.orElseThrow();
      PrimaryKey other = built.orElseThrow();
      compare(changelog, key, other, found.between(key(entities, key), key, other));
    } else {
      wanted.ifPresent(key -> found.missing(key(entities, key), key));
      built.ifPresent(key -> found.unexpected(key(entities, key), key));
    }
  }

  private static void byUnique(Table table, UniqueConstraint guard, Differences found) {
    PrimaryKey key = table.primaryKey().orElseThrow();
    found
        .between(key(table, key), key, guard)
        .changed(Property.BY_UNIQUE, key.definition(), guard.definition());
  }

  /** What keeps rows apart, and none without a value, as the key would. */
  private static Optional<UniqueConstraint> guard(PrimaryKey key, Table changelog) {
    boolean notNull =
        key.columns().stream()
            .allMatch(name -> changelog.column(name).filter(Column::notNull).isPresent());
    return UniqueComparator.uniques(changelog).stream()
        .filter(it -> notNull && Set.copyOf(it.columns()).equals(Set.copyOf(key.columns())))
        .findFirst();
  }

  /** A key that numbers the rows in a column that the entities do not know refuses none. */
  private static boolean isSurrogate(PrimaryKey key, Table entities) {
    return key.columns().stream().anyMatch(name -> entities.column(name).isEmpty());
  }

  private static void compare(
      Table builtOn, PrimaryKey entities, PrimaryKey changelog, Differences.Properties found) {
    Set<String> wanted = Set.copyOf(entities.columns());
    Set<String> built = Set.copyOf(changelog.columns());
    if (!wanted.equals(built)) {
      Property property =
          built.equals(withPartitionKey(wanted, builtOn))
              ? Property.PARTITION_COLUMNS
              : Property.COLUMNS;
      found.changed(property, entities.definition(), changelog.definition());
    }
    found.compare(
        Property.DEFERRABLE, entities.deferrability().words(), changelog.deferrability().words());
  }

  /** PostgreSQL demands that a key of a partitioned table contains all columns it is split by. */
  private static Set<String> withPartitionKey(Set<String> columns, Table table) {
    Stream<String> added = table.partitioning().stream().flatMap(it -> it.columns().stream());
    return Stream.concat(columns.stream(), added).collect(Collectors.toSet());
  }

  private static ObjectKey key(Table table, PrimaryKey key) {
    return ObjectKey.of(ObjectKind.PRIMARY_KEY, table.qualifiedName(), key.name());
  }
}
