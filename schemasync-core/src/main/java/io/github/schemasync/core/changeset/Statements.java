package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import java.util.List;

/** Steps as SQL for PostgreSQL. */
final class Statements {
  private final Names names;
  private final TableSql tables;
  private final ColumnSql columns;
  private final ConstraintSql constraints;
  private final IndexSql indexes;
  private final SequenceSql sequences;
  private final EnumSql enums;
  private final TypeSql types;
  private final DefinitionSql definitions;

  Statements(Names names, OwnedSequences owned, Schema entities, Schema changelog) {
    this.names = names;
    this.tables = new TableSql(names, owned);
    this.columns = new ColumnSql(names, owned);
    this.constraints = new ConstraintSql(names);
    this.indexes = new IndexSql(names);
    this.sequences = new SequenceSql(names);
    this.enums = new EnumSql(names);
    this.types = new TypeSql(names, entities, changelog);
    this.definitions = new DefinitionSql(names);
  }

  /** At least one statement, each without its final semicolon. */
  List<String> of(Step step) {
    if (step instanceof Step.Create create) {
      return create(create.key().object(), create.object());
    } else if (step instanceof Step.Drop drop) {
      return drop(drop.key().object(), drop.object());
    } else if (step instanceof Step.Alter alter) {
      return alter(alter.key().object(), alter.from(), alter.to());
    } else if (step instanceof Step.Fill fill) {
      return List.of(columns.fill(fill.key().object(), fill.column(), fill.value()));
    } else if (step instanceof Step.Advance advance) {
      return List.of(sequences.advance(advance.sequence(), advance.ids()));
    } else if (step instanceof Step.Rename rename) {
      return List.of(new RenameSql(names).of(rename.key(), rename.renamed()));
    } else if (step instanceof Step.Load load) {
      return load.sql();
    }
    throw new IllegalArgumentException("unknown step " + step);
  }

  private List<String> create(ObjectName object, SchemaObject it) {
    if (it instanceof Table table) {
      return tables.create(table);
    } else if (it instanceof Column column) {
      return columns.create(object, column);
    } else if (it instanceof Index index) {
      return List.of(indexes.create(object, index));
    } else if (it instanceof Sequence sequence) {
      return List.of(sequences.create(sequence));
    } else if (it instanceof EnumType type) {
      return enums.create(type);
    } else if (it instanceof Definition definition) {
      return List.of(definitions.create(definition));
    } else if (it instanceof Namespace schema) {
      return List.of("create schema " + names.quoted(schema.name()));
    }
    return constraints.create(object, it);
  }

  private List<String> drop(ObjectName object, SchemaObject it) {
    if (it instanceof Table table) {
      return List.of(tables.drop(table));
    } else if (it instanceof Column column) {
      return List.of(columns.drop(object, column));
    } else if (it instanceof Index index) {
      return List.of(indexes.drop(object, index));
    } else if (it instanceof Sequence sequence) {
      return List.of(sequences.drop(sequence));
    } else if (it instanceof EnumType type) {
      return enums.drop(type);
    } else if (it instanceof Definition definition) {
      return List.of(definitions.drop(definition));
    } else if (it instanceof Namespace schema) {
      return List.of("drop schema " + names.quoted(schema.name()));
    }
    return List.of(constraints.drop(object, it));
  }

  private List<String> alter(ObjectName object, SchemaObject from, SchemaObject to) {
    if (from instanceof Table table) {
      return tables.alter(table, (Table) to);
    } else if (from instanceof Column column) {
      return columns.alter(object, column, (Column) to);
    } else if (from instanceof Sequence sequence) {
      return List.of(sequences.alter(sequence, (Sequence) to));
    } else if (to instanceof Definition function && function.kind() == ObjectKind.FUNCTION) {
      return List.of(definitions.create(function));
    } else if (from instanceof EnumType || from instanceof Definition) {
      return types.alter(object, from, to);
    }
    throw new IllegalArgumentException("no change is known for " + from);
  }
}
