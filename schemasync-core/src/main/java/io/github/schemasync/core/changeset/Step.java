package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that a changeset does to a schema, as data; most have an inverse. */
sealed interface Step {

  ObjectKey key();

  /** What it changes or reads. */
  default List<ObjectName> objects() {
    return List.of(key().object());
  }

  /** What undoes it; empty when there is nothing to undo. */
  Optional<Step> inverse();

  /** {@code create …}, {@code alter table … add …}. */
  record Create(ObjectKey key, SchemaObject object) implements Step {
    @Override
    public Optional<Step> inverse() {
      return Optional.of(new Drop(key, object));
    }
  }

  /** {@code drop …}, {@code alter table … drop …}. */
  record Drop(ObjectKey key, SchemaObject object) implements Step {
    @Override
    public Optional<Step> inverse() {
      return Optional.of(new Create(key, object));
    }
  }

  /** {@code alter …}: the same object with other properties. */
  record Alter(ObjectKey key, SchemaObject from, SchemaObject to) implements Step {
    @Override
    public Optional<Step> inverse() {
      return Optional.of(new Alter(key, to, from));
    }
  }

  /**
   * {@code update … set c = value where c is null}, before the column becomes not null.
   *
   * @param value an SQL expression
   */
  record Fill(ObjectKey key, Column column, String value) implements Step {
    @Override
    public Optional<Step> inverse() {
      return Optional.empty();
    }
  }

  /**
   * {@code select setval(…)}: a new sequence goes on behind the ids that tables have.
   *
   * @param ids columns that get their values from it, at least one
   */
  record Advance(ObjectKey key, Sequence sequence, List<IdColumn> ids) implements Step {
    @Override
    public List<ObjectName> objects() {
      return Stream.concat(Stream.of(key.object()), ids.stream().map(IdColumn::table)).toList();
    }

    @Override
    public Optional<Step> inverse() {
      return Optional.empty();
    }

    /** A column {@code book.id} of the changelog's side. */
    record IdColumn(ObjectName table, String column) {}
  }

  /**
   * {@code alter … rename …}.
   *
   * @param key the object under its old name
   * @param renamed the same under its new name
   */
  record Rename(ObjectKey key, ObjectKey renamed) implements Step {
    @Override
    public Optional<Step> inverse() {
      return Optional.of(new Rename(renamed, key));
    }
  }

  /**
   * SQL that changes data.
   *
   * @param key the table or sequence whose data it changes
   * @param sql statements without their final semicolon
   * @param undo what takes it back
   */
  record Load(ObjectKey key, List<String> sql, List<String> undo) implements Step {
    public Load {
      sql = List.copyOf(sql);
      undo = List.copyOf(undo);
    }

    @Override
    public Optional<Step> inverse() {
      return Optional.of(new Load(key, undo, sql));
    }
  }
}
