package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.Optional;
import java.util.Set;
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
    if (guard.isPresent() && built.stream().noneMatch(key -> isPart(key, wanted.orElseThrow()))) {
      byUnique(entities, guard.orElseThrow(), found);
      built
          .filter(key -> !isSurrogate(key, entities) && !isUnique(key, entities))
          .ifPresent(key -> found.unexpected(key(entities, key), key));
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

  private static boolean isPart(PrimaryKey key, PrimaryKey whole) {
    return whole.columns().containsAll(key.columns());
  }

  /** Whether the table keeps rows apart by columns of the key: all of them do then as well. */
  private static boolean isUnique(PrimaryKey key, Table table) {
    return Stream.concat(
            table.primaryKey().stream().map(PrimaryKey::columns),
            UniqueComparator.uniques(table).stream().map(UniqueConstraint::columns))
        .anyMatch(key.columns()::containsAll);
  }

  /** Whether no two rows that the application writes can have the key: the database numbers it. */
  private static boolean isNumbered(PrimaryKey key, Table changelog, Table entities) {
    return key.columns().stream()
        .filter(name -> entities.column(name).isEmpty())
        .anyMatch(name -> changelog.column(name).filter(Column::numbersItself).isPresent());
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
    } else if (isPart(other, key) && isUnique(other, entities)) {
      property = Property.BY_UNIQUE;
    } else if (isUnique(other, entities) || isNumbered(other, changelog, entities)) {
      property = Property.COLUMNS_REFUSING_NONE;
    }
    found.changed(property, key.definition(), other.definition());
  }

  private static ObjectKey key(Table table, PrimaryKey key) {
    return ObjectKey.of(ObjectKind.PRIMARY_KEY, table.qualifiedName(), key.name());
  }
}
