package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Exclusion;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys, constraints and indexes of tables, each under the key that names it. */
final class TableParts {

  /** A part and what names it. */
  record Part(ObjectKey key, SchemaObject object) {}

  private TableParts() {}

  static Stream<Part> of(Table table) {
    return Stream.of(
            table.primaryKey().stream(),
            table.uniques().stream(),
            ownChecks(table),
            table.exclusions().stream(),
            table.indexes().stream(),
            table.foreignKeys().stream())
        .flatMap(all -> all)
        .map(object -> part(table.qualifiedName(), object));
  }

  /** Without those that its columns have from their domains, which speak of {@code VALUE}. */
  static Stream<Check> ownChecks(Table table) {
    return table.checks().stream().filter(check -> !isOfDomain(table, check));
  }

  static boolean isOfDomain(Table table, Check check) {
    return check.expression().text().contains("VALUE")
        && check.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .anyMatch(column -> column.type().domain().isPresent());
  }

  /** Those that create table does not make with the table. */
  static Stream<Part> apartFrom(Table table) {
    return of(table)
        .filter(it -> it.object() instanceof Index || it.object() instanceof ForeignKey);
  }

  static Stream<Part> reading(Table table, String column) {
    return of(table).filter(it -> it.object().columnNames().contains(column));
  }

  /** The part of that name, be it constraint or index: a unique index serves as a constraint. */
  static Optional<Part> named(Table table, SchemaObject like) {
    List<Part> ofName = of(table).filter(it -> it.object().name().equals(like.name())).toList();
    return ofName.stream()
        .filter(it -> it.object().getClass() == like.getClass())
        .findFirst()
        .or(() -> ofName.stream().findFirst());
  }

  /** Foreign keys of any table that refer to the columns. */
  static Stream<Part> referringTo(Schema schema, ObjectName target, List<String> columns) {
    return schema.tables().stream()
        .flatMap(TableParts::of)
        .filter(
            it ->
                it.object() instanceof ForeignKey key
                    && key.target().equals(target)
                    && key.targetColumns().stream().anyMatch(columns::contains));
  }

  private static Part part(ObjectName table, SchemaObject object) {
    return new Part(ObjectKey.of(kind(object), table, object.name()), object);
  }

  private static ObjectKind kind(SchemaObject object) {
    if (object instanceof PrimaryKey) {
      return ObjectKind.PRIMARY_KEY;
    } else if (object instanceof UniqueConstraint) {
      return ObjectKind.UNIQUE;
    } else if (object instanceof Check) {
      return ObjectKind.CHECK;
    } else if (object instanceof Exclusion) {
      return ObjectKind.EXCLUSION;
    } else if (object instanceof Index) {
      return ObjectKind.INDEX;
    }
    return ObjectKind.FOREIGN_KEY;
  }
}
