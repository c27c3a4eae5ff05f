package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps that make what the entities need and the changelog lacks. */
final class MissingSteps {
  private static final String UNNAMED_TYPE =
      "Hibernate has no name for the type of %s; give it a columnDefinition, or write it";

  private final Planning planning;
  private final NotNullSteps notNull;

  MissingSteps(Planning planning, NotNullSteps notNull) {
    this.planning = planning;
    this.notNull = notNull;
  }

  void add(Finding finding, Missing missing) {
    ObjectKey key = missing.key();
    Optional<String> obstacle = obstacle(missing);
    if (obstacle.isPresent()) {
      planning.leaveByHand(finding, obstacle.orElseThrow());
    } else if (missing.entities() instanceof Table table) {
      addTable(finding, key, table);
    } else if (missing.entities() instanceof Column column) {
      addColumn(finding, key, column);
    } else if (key.kind() == ObjectKind.ENUM_LABEL) {
      addLabel(key);
    } else if (key.member().isPresent() && planning.entities.table(key.object()).isPresent()) {
      addPart(finding, key, missing.entities());
    } else if (key.kind().isType() && planning.changelog.type(key.object()).isPresent()) {
      replaceType(finding, key, missing.entities());
    } else {
      planning.steps.create(key, missing.entities());
      if (missing.entities() instanceof Sequence sequence) {
        goOnBehind(key, sequence);
      }
    }
  }

  private Optional<String> obstacle(Missing missing) {
    if (isKnownByNameOnly(missing)) {
      return Optional.of("only its name is known: the DDL of its table is refused");
    }
    return missing.entities() instanceof EnumType type && !type.used()
        ? Optional.of("no column has the type")
        : unnamedType(missing).map(UNNAMED_TYPE::formatted);
  }

  /** Of a table that PostgreSQL did not make, the mapping tells nothing but names. */
  private boolean isKnownByNameOnly(Missing missing) {
    boolean isTableOrColumn =
        missing.entities() instanceof Table || missing.entities() instanceof Column;
    return isTableOrColumn && planning.entities.table(missing.key().object()).isEmpty();
  }

  /** A column for which Hibernate has only a stand-in. */
  private Optional<String> unnamedType(Missing missing) {
    ObjectName table = missing.key().object();
    Stream<Column> columns =
        missing.entities() instanceof Table it
            ? it.columns().stream()
            : Stream.of(missing.entities())
                .filter(Column.class::isInstance)
                .map(Column.class::cast);
    return columns
        .map(Column::name)
        .filter(it -> planning.origins.isUnnamedType(table, it))
        .findFirst();
  }

  private void replaceType(Finding finding, ObjectKey key, SchemaObject wanted) {
    if (planning.mayDrop(finding, Planning.TYPE_IN_THE_WAY)) {
      planning.steps.alter(key, planning.changelog.type(key.object()).orElseThrow(), it -> wanted);
    }
  }

  private void goOnBehind(ObjectKey key, Sequence sequence) {
    List<Step.Advance.IdColumn> ids = new UsedIds(planning).of(sequence);
    if (!ids.isEmpty()) {
      planning.steps.advance(key, sequence, ids);
    }
  }

  private void addTable(Finding finding, ObjectKey key, Table table) {
    if (table.kind() != TableKind.TABLE) {
      planning.leaveByHand(finding, "a " + table.kind().words() + " is not written");
      return;
    }
    planning.steps.create(key, table);
    TableParts.apartFrom(table).forEach(it -> planning.steps.create(it.key(), it.object()));
  }

  private void addColumn(Finding finding, ObjectKey key, Column column) {
    Table built = planning.ofChangelog(key.object());
    if (!built.kind().holdsRows()) {
      planning.remakeView(finding, key.object());
      return;
    }
    if (column.demandsValue()) {
      planning.steps.create(key, column.withNullability(false));
      notNull.add(finding, key, column);
    } else {
      planning.steps.create(key, column);
    }
    TableParts.reading(planning.ofEntities(key.object()), column.name())
        .filter(it -> !isBuilt(built, it))
        .forEach(it -> planning.steps.create(it.key(), it.object()));
  }

  /** Whether the changelog has one of that name, which its own finding speaks of. */
  private static boolean isBuilt(Table built, TableParts.Part part) {
    return TableParts.of(built).anyMatch(it -> it.object().name().equals(part.object().name()))
        || part.key().kind() == ObjectKind.PRIMARY_KEY;
  }

  private void addPart(Finding finding, ObjectKey key, SchemaObject part) {
    Table wanted = planning.ofEntities(key.object());
    if (planning.isForeignTable(key.object())) {
      planning.leaveByHand(finding, "a foreign table has no keys and checks of its own");
    } else if (planning.lacksPartitionKey(key.object(), part)) {
      planning.leaveByHand(finding, Planning.PARTITION_KEY);
    } else if (part instanceof Check check && TableParts.isOfDomain(wanted, check)) {
      planning.changeDomain(planning.ofChangelog(key.object()), check.columns().get(0), wanted);
    } else {
      TableParts.named(wanted, part)
          .ifPresentOrElse(
              it -> planning.steps.create(it.key(), it.object()),
              () -> planning.steps.create(key, part));
    }
  }

  private void addLabel(ObjectKey key) {
    List<String> wanted =
        planning.entities.enumTypes().stream()
            .filter(it -> it.qualifiedName().equals(key.object()))
            .findFirst()
            .map(EnumType::labels)
            .orElse(List.of());
    planning.steps.alter(
        ObjectKey.of(ObjectKind.ENUM, key.object()),
        type(planning.changelog, key.object()),
        type -> EnumLabels.with(type, key.member().orElseThrow(), wanted));
  }

  static EnumType type(Schema schema, ObjectName name) {
    return schema.enumTypes().stream()
        .filter(it -> it.qualifiedName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
