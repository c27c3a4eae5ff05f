package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table with the constraints that Liquibase's createTable can say, and the others apart. */
record BareTable(Table table, Table whole) {

  static BareTable of(Table table) {
    Optional<PrimaryKey> key = table.primaryKey().filter(it -> it.columns().size() == 1);
    Table bare =
        new Table(
            table.qualifiedName(),
            table.kind(),
            table.columns(),
            key,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            table.partitioning(),
            table.comment(),
            table.traits());
    return new BareTable(bare, table);
  }

  /** What the bare table lacks, without its foreign keys and indexes. */
  Stream<TableParts.Part> parts() {
    List<TableParts.Part> apart = TableParts.apartFrom(whole).toList();
    List<TableParts.Part> kept = TableParts.of(table).toList();
    return TableParts.of(whole).filter(it -> !apart.contains(it) && !kept.contains(it));
  }
}
