package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Schema;

/**
 * Compares what is defined by SQL as a whole, by name and by PostgreSQL's text, views also by what
 * it makes of them. A view and a table of one name are compared as tables are.
 */
final class DefinitionComparator {
  private final Semantics semantics;

  DefinitionComparator(Semantics semantics) {
    this.semantics = semantics;
  }

  void compare(Schema entities, Schema changelog, Differences found) {
    Pairing<Definition> pairing =
        Pairing.of(
            entities.definitions(),
            changelog.definitions(),
            (one, other) -> one.key().equals(other.key()));
    pairing.missing().stream()
        .filter(it -> !isTable(it, changelog))
        .forEach(it -> found.missing(it.key(), it));
    pairing.unexpected().stream()
        .filter(it -> !isTable(it, entities))
        .forEach(it -> found.unexpected(it.key(), it));
    for (Pairing.Pair<Definition> pair : pairing.pairs()) {
      if (!isSame(pair.entities(), pair.changelog())) {
        found
            .between(pair.entities().key(), pair.entities(), pair.changelog())
            .changed(
                Property.DEFINITION, pair.entities().definition(), pair.changelog().definition());
      }
    }
  }

  private boolean isSame(Definition one, Definition other) {
    return one.definition().equals(other.definition())
        || (one.kind() == ObjectKind.VIEW && semantics.sameView(one.object()));
  }

  private static boolean isTable(Definition definition, Schema other) {
    return definition.kind() == ObjectKind.VIEW && other.table(definition.object()).isPresent();
  }
}
