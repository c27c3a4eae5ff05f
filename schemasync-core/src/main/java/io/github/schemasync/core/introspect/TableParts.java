package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Exclusion;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.IdleConstraint;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything that belongs to tables, by table. */
record TableParts(
    Map<ObjectName, List<Column>> columns,
    Map<ObjectName, List<SchemaObject>> constraints,
    Map<ObjectName, List<Index>> indexes) {

  /** Puts a table together. */
  Table complete(Relation relation) {
    return new Table(
        relation.name(),
        relation.kind(),
        columns.getOrDefault(relation.name(), List.of()),
        constraints(relation, PrimaryKey.class).stream().findFirst(),
        constraints(relation, UniqueConstraint.class),
        constraints(relation, ForeignKey.class),
        constraints(relation, Check.class),
        constraints(relation, Exclusion.class),
        indexes.getOrDefault(relation.name(), List.of()),
        relation.partitioning(),
        relation.comment(),
        relation.traits());
  }

  /** Those of all tables. */
  List<IdleConstraint> idle() {
    return constraints.values().stream()
        .flatMap(List::stream)
        .filter(IdleConstraint.class::isInstance)
        .map(IdleConstraint.class::cast)
        .sorted(Comparator.comparing(IdleConstraint::key))
        .toList();
  }

  private <T> List<T> constraints(Relation relation, Class<T> type) {
    return constraints.getOrDefault(relation.name(), List.of()).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
