package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what is defined by SQL as a whole, by name and by PostgreSQL's text, views also by what
 * it makes of them. A domain that columns of both sides have is compared as these columns. A view
 * and a table of one name are compared as tables are.
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
      boolean told = isDomainOfBoth(pair.entities(), entities, changelog);
      if (!told && !isSame(pair.entities(), pair.changelog())) {
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

  private static boolean isDomainOfBoth(Definition definition, Schema entities, Schema changelog) {
    return definition.kind() == ObjectKind.DOMAIN
        && entities.tables().stream()
            .flatMap(
                table ->
                    changelog.table(table.qualifiedName()).stream()
                        .flatMap(other -> withDomain(other, definition.object()))
                        .filter(withDomain(table, definition.object()).toList()::contains))
            .findAny()
            .isPresent();
  }

  private static Stream<String> withDomain(Table table, ObjectName domain) {
    return table.columns().stream()
        .filter(column -> column.type().domain().equals(Optional.of(domain)))
        .map(Column::name);
  }

  private static boolean isTable(Definition definition, Schema other) {
    return definition.kind() == ObjectKind.VIEW && other.table(definition.object()).isPresent();
  }
}
