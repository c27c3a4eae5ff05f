package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/**
 * Steps that would lock a table while it is scanned or indexed, cut into parts that do not: each
 * becomes a changeset, and so a transaction, of its own.
 *
 * <p>Source: PostgreSQL's manual on {@code ALTER TABLE} (validate constraint, set not null) and
 * {@code CREATE INDEX} (concurrently).
 */
final class OnlineParts {
  private static final int NAME_STEM = 48;

  /**
   * One changeset of several.
   *
   * @param words what tells it from the others in its id; empty for the last
   * @param inTransaction false for an index that is built concurrently
   */
  record Part(String words, List<String> sql, List<String> undo, boolean inTransaction) {}

  private final Schema changelog;
  private final ConstraintSql constraints;
  private final IndexSql indexes;
  private final Names names;

  /**
   * @param changelog the tables that are there and may have many rows
   */
  OnlineParts(Names names, Schema changelog) {
    this.changelog = changelog;
    this.names = names;
    this.constraints = new ConstraintSql(names);
    this.indexes = new IndexSql(names);
  }

  /** In the order in which they run; none for a step that is quick as it is. */
  List<Part> of(Step step) {
    ObjectName table = step.key().object();
    if (!isInUse(table)) {
      return List.of();
    } else if (step instanceof Step.Create create) {
      return create(table, create.object());
    } else if (step instanceof Step.Drop drop && drop.object() instanceof Index index) {
      return List.of(dropped(table, index));
    } else if (step instanceof Step.Alter alter && becomesNotNull(alter)) {
      return notNull(table, (Column) alter.to());
    }
    return List.of();
  }

  /** PostgreSQL does none of this with all partitions of a table at once. */
  private boolean isInUse(ObjectName table) {
    return changelog.table(table).filter(it -> it.kind() == TableKind.TABLE).isPresent();
  }

  private List<Part> create(ObjectName table, SchemaObject object) {
    if (object instanceof Index index) {
      return List.of(built(table, index, ""));
    } else if (object instanceof UniqueConstraint unique) {
      return throughIndex(
          table,
          object,
          index(object, unique.columns(), unique.nullsNotDistinct()),
          unique.deferrability());
    } else if (object instanceof PrimaryKey key) {
      return throughIndex(table, object, index(object, key.columns(), false), key.deferrability());
    }
    boolean checksRows =
        (object instanceof ForeignKey key && key.validated())
            || (object instanceof Check check && check.validated());
    return checksRows ? validated(table, object) : List.of();
  }

  /** An attempt that failed leaves an index that is invalid, so a new one takes it away first. */
  private Part built(ObjectName table, Index index, String words) {
    String drop = indexes.dropConcurrently(table, index.name());
    return new Part(
        words, List.of(drop, indexes.createConcurrently(table, index)), List.of(drop), false);
  }

  private Part dropped(ObjectName table, Index index) {
    String drop = indexes.dropConcurrently(table, index.name());
    return new Part(
        "", List.of(drop), List.of(drop, indexes.createConcurrently(table, index)), false);
  }

  private List<Part> throughIndex(
      ObjectName table, SchemaObject key, Index index, Deferrability deferrability) {
    return List.of(
        built(table, index, "index"),
        new Part(
            "",
            List.of(constraints.createUsingIndex(table, key, deferrability)),
            List.of(constraints.drop(table, key)),
            true));
  }

  private Index index(SchemaObject key, List<String> columns, boolean nullsNotDistinct) {
    List<IndexKey> keys =
        columns.stream()
            .map(
                it ->
                    new IndexKey(
                        Optional.of(it),
                        new SqlText(names.quoted(it)),
                        false,
                        false,
                        Optional.empty()))
            .toList();
    return new Index(
        key.name(),
        "btree",
        true,
        nullsNotDistinct,
        keys,
        List.of(),
        Optional.empty(),
        true,
        columns);
  }

  private List<Part> validated(ObjectName table, SchemaObject constraint) {
    return List.of(
        new Part(
            "not valid yet",
            List.of(constraints.createNotValid(table, constraint)),
            List.of(constraints.drop(table, constraint)),
            true),
        new Part("", List.of(constraints.validate(table, constraint)), List.of(), true));
  }

  private static boolean becomesNotNull(Step.Alter alter) {
    return alter.from() instanceof Column from
        && alter.to() instanceof Column to
        && !from.notNull()
        && to.withNullability(false).equals(from);
  }

  /** With a check that holds for all rows, PostgreSQL need not look at them again. */
  private List<Part> notNull(ObjectName table, Column column) {
    Check check = notNullCheck(column);
    String start =
        "alter table %s alter column %s "
            .formatted(names.qualified(table), names.quoted(column.name()));
    List<Part> checked = validated(table, check);
    String drop = constraints.dropIfExists(table, check);
    return List.of(
        new Part("checked", checked.get(0).sql(), List.of(drop), true),
        new Part("validated", checked.get(1).sql(), List.of(), true),
        new Part(
            "",
            List.of(start + "set not null", constraints.drop(table, check)),
            List.of(start + "drop not null"),
            true));
  }

  private Check notNullCheck(Column column) {
    String stem = column.name().substring(0, Math.min(column.name().length(), NAME_STEM));
    return new Check(
        stem + "_not_null_check",
        List.of(column.name()),
        new SqlText(names.quoted(column.name()) + " is not null"),
        true,
        false);
  }
}
