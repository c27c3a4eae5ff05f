package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;
import java.util.HashSet;
import java.util.Set;

/** A table of which one property is another's. */
final class TableMerge {
  private TableMerge() {}

  static Table of(Table table, Table other, Property property) {
    return switch (property) {
      case COMMENT -> with(table, other, table.traits());
      case UNLOGGED -> with(table, table, traits(table, other, TableTrait.UNLOGGED));
      case ROW_SECURITY ->
          with(
              table,
              table,
              traits(table, other, TableTrait.ROW_SECURITY, TableTrait.FORCED_ROW_SECURITY));
      default -> throw new IllegalArgumentException("not of a table: " + property);
    };
  }

  private static Set<TableTrait> traits(Table table, Table other, TableTrait... taken) {
    Set<TableTrait> traits = new HashSet<>(table.traits());
    for (TableTrait trait : taken) {
      traits.remove(trait);
      if (other.traits().contains(trait)) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private static Table with(Table table, Table commented, Set<TableTrait> traits) {
    return new Table(
        table.qualifiedName(),
        table.kind(),
        table.columns(),
        table.primaryKey(),
        table.uniques(),
        table.foreignKeys(),
        table.checks(),
        table.exclusions(),
        table.indexes(),
        table.partitioning(),
        commented.comment(),
        traits);
  }
}
