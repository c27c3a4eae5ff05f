package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.Optional;
import java.util.Set;

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
    if (guard.isPresent()
        && built.stream().allMatch(key -> isSurrogate(key, entities) || isWider(key, wanted))) {
      byUnique(entities, guard.orElseThrow(), found);
    } else if (wanted.isPresent() && built.isPresent()) {
      PrimaryKey key = wanted.orElseThrow();
      PrimaryKey other = built.orElseThrow();
      Differences.Properties differences = found.between(key(entities, key), key, other);
      compareColumns(entities, changelog, differences);
      differences.compare(
          Property.DEFERRABLE, key.deferrability().words(), other.deferrability().words());
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

  /** Rows that are told apart by some columns are by more. */
  private static boolean isWider(PrimaryKey key, Optional<PrimaryKey> wanted) {
    return wanted
        .filter(it -> key.columns().size() > it.columns().size())
        .filter(it -> key.columns().containsAll(it.columns()))
        .isPresent();
  }

  /** A key that numbers the rows in a column that the entities do not know refuses none. */
  private static boolean isSurrogate(PrimaryKey key, Table entities) {
    return key.columns().stream().anyMatch(name -> entities.column(name).isEmpty());
  }

  /** Both have a key. */
  private static void compareColumns(
      Table entities, Table changelog, Differences.Properties found) {
    PrimaryKey key = entities.primaryKey().orElseThrow();
    PrimaryKey other = changelog.primaryKey().orElseThrow();
    Set<String> wanted = Set.copyOf(key.columns());
    Set<String> built = Set.copyOf(other.columns());
    if (wanted.equals(built)) {
      return;
    }
    Property property = Property.COLUMNS;
    if (built.equals(changelog.withPartitionKey(wanted))) {
      property = Property.PARTITION_COLUMNS;
    } else if (wanted.containsAll(built) && guard(other, entities).isPresent()) {
      property = Property.BY_UNIQUE;
    }
    found.changed(property, key.definition(), other.definition());
  }

  private static ObjectKey key(Table table, PrimaryKey key) {
    return ObjectKey.of(ObjectKind.PRIMARY_KEY, table.qualifiedName(), key.name());
  }
}
