package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;

/** Compares everything that two schemas hold; each kind of object has a comparator of its own. */
public final class SchemaComparator {
  private final Semantics semantics;
  private final Origins origins;

  /**
   * @param semantics asked where texts differ
   * @param origins tells which values an attribute can write
   */
  public SchemaComparator(Semantics semantics, Origins origins) {
    this.semantics = semantics;
    this.origins = origins;
  }

  public Drift compare(Schema entities, Schema changelog) {
    Differences found = new Differences();
    compareNamespaces(entities, changelog, found);
    EnumPairs enums = EnumPairs.of(entities, changelog);
    compareTables(entities, changelog, new TableComparator(semantics, origins, enums), found);
    SequenceComparator.compare(entities, changelog, found);
    new EnumComparator(entities, changelog, enums).compare(origins, found);
    new DefinitionComparator(semantics).compare(entities, changelog, found);
    return found.drift();
  }

  private static void compareNamespaces(Schema entities, Schema changelog, Differences found) {
    Pairing<Namespace> pairing =
        Pairing.of(entities.namespaces(), changelog.namespaces(), Namespace::equals);
    pairing.missing().forEach(it -> found.missing(key(it), it));
    pairing.unexpected().forEach(it -> found.unexpected(key(it), it));
  }

  private static ObjectKey key(Namespace namespace) {
    return ObjectKey.of(ObjectKind.SCHEMA, new ObjectName(namespace.name(), namespace.name()));
  }

  private static void compareTables(
      Schema entities, Schema changelog, TableComparator tables, Differences found) {
    Pairing<Table> pairing =
        Pairing.of(
            entities.tables(),
            changelog.tables(),
            (one, other) -> one.qualifiedName().equals(other.qualifiedName()));
    pairing.missing().stream()
        .filter(SchemaComparator::isToldAsTable)
        .forEach(it -> found.missing(key(it), it));
    pairing.unexpected().stream()
        .filter(SchemaComparator::isToldAsTable)
        .forEach(it -> found.unexpected(key(it), it));
    pairing.pairs().forEach(pair -> tables.compare(pair.entities(), pair.changelog(), found));
  }

  /** A lone view is told as a view, by its definition; a lone partition is a part of its table. */
  private static boolean isToldAsTable(Table table) {
    return table.kind().holdsRows() && !table.traits().contains(TableTrait.PARTITION);
  }

  private static ObjectKey key(Table table) {
    return ObjectKey.of(ObjectKind.TABLE, table.qualifiedName());
  }
}
