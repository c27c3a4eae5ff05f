package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Exclusion;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Table;

/** Compares exclusion constraints by their text; no mapping makes them, SQL of the project can. */
final class ExclusionComparator {
  private ExclusionComparator() {}

  static void compare(Table entities, Table changelog, Differences found) {
    Pairing<Exclusion> pairing =
        Pairing.of(
            entities.exclusions(),
            changelog.exclusions(),
            (one, other) -> one.sql().equals(other.sql()),
            (one, other) -> one.name().equals(other.name()));
    pairing.missing().forEach(it -> found.missing(key(entities, it), it));
    pairing.unexpected().forEach(it -> found.unexpected(key(entities, it), it));
    for (Pairing.Pair<Exclusion> pair : pairing.pairs()) {
      found
          .between(key(entities, pair.entities()), pair.entities(), pair.changelog())
          .compare(Property.DEFINITION, pair.entities().sql(), pair.changelog().sql());
    }
  }

  private static ObjectKey key(Table table, Exclusion exclusion) {
    return ObjectKey.of(ObjectKind.EXCLUSION, table.qualifiedName(), exclusion.name());
  }
}
