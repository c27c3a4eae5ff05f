package io.github.schemasync.core.diff;

import io.github.schemasync.core.diff.Semantics.Side;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.TableTrait;
import java.util.Optional;

/** Compares two tables of the same name. */
final class TableComparator {
  private final Semantics semantics;
  private final ColumnComparator columns;
  private final CheckComparator checks;
  private final IndexComparator indexes;

  TableComparator(Semantics semantics, Origins origins, EnumPairs enums) {
    this.semantics = semantics;
    this.columns = new ColumnComparator(semantics, origins, enums);
    this.checks = new CheckComparator(semantics, origins);
    this.indexes = new IndexComparator(semantics);
  }

  void compare(Table ofEntities, Table ofChangelog, Differences found) {
    NullGaps gaps = new NullGaps(semantics);
    Table entities = gaps.closed(ofEntities);
    Table changelog = gaps.closed(ofChangelog);
    ObjectKey key = ObjectKey.of(ObjectKind.TABLE, entities.qualifiedName());
    Table wanted = new NullRefusals(semantics, Side.ENTITIES).applied(entities);
    Table built = new NullRefusals(semantics, Side.CHANGELOG).applied(changelog);
    compareColumns(
        new Pairing.Pair<>(wanted, built), new Pairing.Pair<>(entities, changelog), found);
    compareKinds(key, entities, changelog, found);
    if (!bothHoldRows(entities, changelog)) {
      compareIndexesOfViews(entities, changelog, found);
      return;
    }
    compareStated(entities, changelog, found.between(key, entities, changelog));
    compareTraits(entities, changelog, found.between(key, entities, changelog));
    PrimaryKeyComparator.compare(wanted, built, found);
    UniqueComparator.compare(entities, changelog, found);
    ForeignKeyComparator.compare(entities, changelog, found);
    checks.compare(wanted, built, found);
    ExclusionComparator.compare(entities, changelog, found);
    indexes.compare(entities, changelog, found);
  }

  private static void compareKinds(
      ObjectKey key, Table entities, Table changelog, Differences found) {
    if (entities.kind().holdsRows() != changelog.kind().holdsRows()) {
      found.notCompared(key, reason(entities, changelog));
      found
          .between(key, entities, changelog)
          .compare(
              Property.READ_ONLY,
              TableTrait.READ_ONLY.said(entities),
              TableTrait.READ_ONLY.said(changelog));
    }
  }

  /** What is asked for only where the entities say it. */
  private static void compareStated(Table entities, Table changelog, Differences.Properties found) {
    if (entities.comment().isPresent()) {
      found.compare(
          Property.COMMENT, entities.comment().orElseThrow(), changelog.comment().orElse("none"));
    }
    if (entities.partitioning().isPresent()) {
      found.compare(Property.PARTITIONING, partitioning(entities), partitioning(changelog));
    }
  }

  private void compareIndexesOfViews(Table entities, Table changelog, Differences found) {
    boolean bothMaterialized =
        entities.kind() == TableKind.MATERIALIZED_VIEW
            && changelog.kind() == TableKind.MATERIALIZED_VIEW;
    if (bothMaterialized) {
      UniqueComparator.compare(entities, changelog, found);
      indexes.compare(entities, changelog, found);
    }
  }

  private static boolean bothHoldRows(Table entities, Table changelog) {
    return entities.kind().holdsRows() && changelog.kind().holdsRows();
  }

  private static String reason(Table entities, Table changelog) {
    String view =
        changelog.kind().holdsRows()
            ? "the entities have a " + entities.kind().words()
            : "the changelog has a " + changelog.kind().words();
    return view + " of this name, which has no nullability, defaults, keys and checks of its own";
  }

  private static void compareTraits(Table entities, Table changelog, Differences.Properties found) {
    for (TableTrait trait : TableTrait.values()) {
      property(trait)
          .ifPresent(
              property ->
                  found.compare(property, presence(entities, trait), presence(changelog, trait)));
    }
  }

  private static Optional<Property> property(TableTrait trait) {
    return switch (trait) {
      case ROW_SECURITY -> Optional.of(Property.ROW_SECURITY);
      case RULE -> Optional.of(Property.RULE);
      case TRIGGER -> Optional.of(Property.TRIGGER);
      // kinds of what TRIGGER and ROW_SECURITY tell of; a partition may serve as a table; of views
      case INSERT_TRIGGER, FORCED_ROW_SECURITY, PARTITION, READ_ONLY -> Optional.empty();
      case UNLOGGED -> Optional.of(Property.UNLOGGED);
    };
  }

  private static String partitioning(Table table) {
    return table.partitioning().map(it -> "partition by " + it.sql()).orElse("none");
  }

  private static String presence(Table table, TableTrait trait) {
    boolean forced =
        trait == TableTrait.ROW_SECURITY && table.traits().contains(TableTrait.FORCED_ROW_SECURITY);
    return forced ? "forced" : trait.said(table);
  }

  /**
   * @param meant the tables with what checks say of null
   */
  private void compareColumns(
      Pairing.Pair<Table> meant, Pairing.Pair<Table> written, Differences found) {
    Table entities = meant.entities();
    Table changelog = meant.changelog();
    Pairing<Column> pairing =
        Pairing.of(
            entities.columns(),
            changelog.columns(),
            (one, other) -> one.name().equals(other.name()));
    pairing.missing().forEach(it -> found.missing(key(entities, it), it));
    if (bothHoldRows(entities, changelog)) {
      pairing.unexpected().forEach(it -> found.unexpected(key(entities, it), it));
    }
    for (Pairing.Pair<Column> pair : pairing.pairs()) {
      Differences.Properties properties =
          found.between(key(entities, pair.entities()), pair.entities(), pair.changelog());
      if (bothHoldRows(entities, changelog)) {
        columns.compare(written, pair, properties);
      } else {
        columns.compareType(entities, pair, properties);
      }
    }
  }

  private static ObjectKey key(Table table, Column column) {
    return ObjectKey.of(ObjectKind.COLUMN, table.qualifiedName(), column.name());
  }
}
