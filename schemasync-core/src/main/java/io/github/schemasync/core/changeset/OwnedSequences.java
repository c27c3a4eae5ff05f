package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sequences that belong to columns: {@code bigserial}, identity and {@code owned by}. */
final class OwnedSequences {
  private final Schema entities;
  private final Schema changelog;
  private final SequenceSql sql;

  OwnedSequences(Schema entities, Schema changelog, Names names) {
    this.entities = entities;
    this.changelog = changelog;
    this.sql = new SequenceSql(names);
  }

  /** The sequence from which the column draws and that belongs to it. */
  Optional<Sequence> owned(ObjectName table, Column column) {
    return Stream.of(entities, changelog)
        .flatMap(schema -> column.sequence().flatMap(schema::sequence).stream())
        .filter(sequence -> ColumnSql.isOwnedBy(sequence, table, column))
        .findFirst();
  }

  /** {@code bigserial}, where that makes exactly this column and its sequence. */
  Optional<String> serial(ObjectName table, Column column) {
    return draws(table, column)
        .filter(sequence -> SequenceSql.isSerial(sequence, table, column))
        .flatMap(sequence -> SequenceSql.serialType(column.type()));
  }

  /** Statements before the columns can be made. */
  List<String> before(ObjectName table, List<Column> columns) {
    return spelledOut(table, columns).map(it -> sql.create(it.sequence())).toList();
  }

  /** Statements once the columns are made. */
  List<String> after(ObjectName table, List<Column> columns) {
    return spelledOut(table, columns)
        .map(it -> sql.own(it.sequence(), table, it.column()))
        .toList();
  }

  private Stream<Drawn> spelledOut(ObjectName table, List<Column> columns) {
    return columns.stream()
        .filter(column -> serial(table, column).isEmpty())
        .flatMap(column -> draws(table, column).map(it -> new Drawn(column, it)).stream());
  }

  /** The sequence of a default, not of an identity. */
  private Optional<Sequence> draws(ObjectName table, Column column) {
    return column.identity().isPresent() ? Optional.empty() : owned(table, column);
  }

  private record Drawn(Column column, Sequence sequence) {}
}
