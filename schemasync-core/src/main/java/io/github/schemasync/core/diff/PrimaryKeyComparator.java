package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import java.util.Optional;
import java.util.Set;

/**
 * Compares primary keys as sets of columns: Hibernate 6.2 and later choose the order themselves.
 */
final class PrimaryKeyComparator {
  private PrimaryKeyComparator() {}

  static void compare(Table entities, Table changelog, Differences found) {
    Optional<PrimaryKey> wanted = entities.primaryKey();
    Optional<PrimaryKey> built = changelog.primaryKey();
    if (wanted.isPresent() && built.isPresent()) {
      compare(entities, wanted.orElseThrow(), built.orElseThrow(), found);
    } else {
      wanted.ifPresent(key -> found.missing(key(entities, key), key));
      built.ifPresent(key -> found.unexpected(key(entities, key), key));
    }
  }

  private static void compare(
      Table table, PrimaryKey entities, PrimaryKey changelog, Differences found) {
    Differences.Properties properties = found.between(key(table, entities), entities, changelog);
    if (!Set.copyOf(entities.columns()).equals(Set.copyOf(changelog.columns()))) {
      properties.changed(Property.COLUMNS, entities.definition(), changelog.definition());
    }
    properties.compare(
        Property.DEFERRABLE, entities.deferrability().words(), changelog.deferrability().words());
  }

  private static ObjectKey key(Table table, PrimaryKey key) {
    return ObjectKey.of(ObjectKind.PRIMARY_KEY, table.qualifiedName(), key.name());
  }
}
