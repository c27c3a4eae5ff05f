package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ids that rows of the changelog's tables may have already when their entity begins to draw on a
 * sequence: it was moved from an identity, or got its ids elsewhere.
 */
record UsedIds(Planning planning) {
  private static final Set<String> INTEGERS = Set.of("int2", "int4", "int8");

  /** The id columns of tables that are there, of every entity that draws on the sequence. */
  List<Step.Advance.IdColumn> of(Sequence sequence) {
    Set<String> drawing =
        planning.origins.drawingOn(sequence.qualifiedName()).stream()
            .map(Origin::entity)
            .collect(Collectors.toSet());
    return planning.entities.tables().stream()
        .filter(table -> isOf(drawing, table.qualifiedName()))
        .flatMap(table -> ids(table).stream())
        .filter(this::isBuilt)
        .toList();
  }

  private boolean isOf(Set<String> entities, ObjectName table) {
    return planning
        .origins
        .ofTable(table)
        .map(Origin::entity)
        .filter(entities::contains)
        .isPresent();
  }

  /** Absent where the id is another table's: that of a joined superclass, or a shared one. */
  private static Optional<Step.Advance.IdColumn> ids(Table table) {
    return table
        .primaryKey()
        .map(key -> key.columns())
        .filter(columns -> columns.size() == 1)
        .filter(
            columns -> table.foreignKeys().stream().noneMatch(it -> it.columns().equals(columns)))
        .map(columns -> new Step.Advance.IdColumn(table.qualifiedName(), columns.get(0)));
  }

  private boolean isBuilt(Step.Advance.IdColumn id) {
    return planning
        .changelog
        .table(id.table())
        .filter(table -> table.kind().holdsRows())
        .flatMap(table -> table.column(id.column()))
        .filter(UsedIds::isInteger)
        .isPresent();
  }

  private static boolean isInteger(Column column) {
    return INTEGERS.contains(column.type().base().name());
  }
}
