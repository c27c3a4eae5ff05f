package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names for keys, unique constraints and indexes. PostgreSQL keeps them in one list a schema, so
 * one of another table, or a table, can have taken the name that Hibernate gave.
 */
final class FreeNames {
  private final Set<String> taken;

  FreeNames(Schema changelog, StepList steps) {
    Set<ObjectKey> dropped = new HashSet<>(steps.drops().stream().map(Step::key).toList());
    taken = new HashSet<>();
    for (Table table : changelog.tables()) {
      String schema = table.qualifiedName().schema();
      if (dropped.stream().noneMatch(it -> isTable(it, table))) {
        taken.add(schema + "." + table.name());
        TableParts.of(table)
            .filter(it -> isRelation(it.object()) && !dropped.contains(it.key()))
            .forEach(it -> taken.add(schema + "." + it.object().name()));
      }
    }
  }

  private static boolean isTable(ObjectKey key, Table table) {
    return key.member().isEmpty() && key.object().equals(table.qualifiedName());
  }

  private static boolean isRelation(SchemaObject object) {
    return object instanceof PrimaryKey
        || object instanceof UniqueConstraint
        || object instanceof Index;
  }

  List<Step> of(List<Step> steps) {
    return steps.stream().map(this::of).toList();
  }

  private Step of(Step step) {
    if (!(step instanceof Step.Create create)) {
      return step;
    }
    String schema = create.key().object().schema();
    if (create.object() instanceof Table table) {
      return new Step.Create(create.key(), free(schema, table));
    }
    SchemaObject free = free(schema, create.object());
    ObjectKey key = create.key();
    return free.equals(create.object())
        ? create
        : new Step.Create(ObjectKey.of(key.kind(), key.object(), free.name()), free);
  }

  private Table free(String schema, Table table) {
    return new Table(
        table.qualifiedName(),
        table.kind(),
        table.columns(),
        table.primaryKey().map(it -> (PrimaryKey) free(schema, it)),
        table.uniques().stream().map(it -> (UniqueConstraint) free(schema, it)).toList(),
        table.foreignKeys(),
        table.checks(),
        table.exclusions(),
        table.indexes(),
        table.partitioning(),
        table.comment(),
        table.traits());
  }

  private SchemaObject free(String schema, SchemaObject object) {
    if (object instanceof PrimaryKey key) {
      return new PrimaryKey(free(schema, key.name()), key.columns(), key.deferrability());
    } else if (object instanceof UniqueConstraint unique) {
      return new UniqueConstraint(
          free(schema, unique.name()),
          unique.columns(),
          unique.nullsNotDistinct(),
          unique.deferrability());
    } else if (object instanceof Index index) {
      return index.withName(free(schema, index.name()));
    }
    return object;
  }

  /** The name itself, or the first of {@code name_1}, {@code name_2} … that nobody has. */
  private String free(String schema, String name) {
    Optional<String> free =
        Stream.concat(Stream.of(name), Stream.iterate(1, i -> i + 1).map(i -> name + "_" + i))
            .filter(it -> !taken.contains(schema + "." + it))
            .findFirst();
    taken.add(schema + "." + free.orElseThrow());
    return free.orElseThrow();
  }
}
