package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.EnumLabel;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.Written;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares enum types, label by label; Hibernate 6 sorts the labels, so their order is apart. A
 * label is named as the changelog's type is, which has to have it.
 */
record EnumComparator(Schema entities, Schema changelog, EnumPairs pairs) {

  void compare(Origins origins, Differences found) {
    for (EnumType wanted : entities.enumTypes()) {
      Set<ObjectName> partners = pairs.partners(wanted);
      if (partners.isEmpty()) {
        found.missing(key(wanted), wanted);
      }
      partners.stream()
          .flatMap(name -> changelog.enumType(name).stream())
          .forEach(built -> compare(wanted, built, found));
    }
    // one that a column of the entities has is told with the column
    changelog.enumTypes().stream()
        .filter(it -> !pairs.isPaired(it) && !pairs.inColumns().contains(it.qualifiedName()))
        .forEach(it -> found.unexpected(key(it), it));
    constantsWithoutLabel(origins)
        .forEach(it -> found.missing(it, new EnumLabel(it.member().orElseThrow())));
  }

  private static void compare(EnumType entities, EnumType changelog, Differences found) {
    Pairing<String> labels = Pairing.of(entities.labels(), changelog.labels(), String::equals);
    labels.missing().forEach(it -> found.missing(key(changelog, it), new EnumLabel(it)));
    labels.unexpected().forEach(it -> found.unexpected(key(changelog, it), new EnumLabel(it)));
    List<String> common = entities.labels().stream().filter(changelog.labels()::contains).toList();
    List<String> theirs = changelog.labels().stream().filter(common::contains).toList();
    found
        .between(key(entities), entities, changelog)
        .compare(Property.NAME, entities.qualifiedName(), changelog.qualifiedName())
        .compare(Property.ORDER, common, theirs);
  }

  /** Where the entities' column is of no enum type that states its labels itself. */
  private Set<ObjectKey> constantsWithoutLabel(Origins origins) {
    Set<ObjectKey> lacking = new LinkedHashSet<>();
    for (Table table : entities.tables()) {
      for (Column column : table.columns()) {
        changelog
            .table(table.qualifiedName())
            .flatMap(other -> other.column(column.name()))
            .flatMap(other -> changelog.enumType(other.type().base()))
            .stream()
            .flatMap(built -> lacking(table, column, built, origins))
            .forEach(lacking::add);
      }
    }
    return lacking;
  }

  private Stream<ObjectKey> lacking(Table table, Column column, EnumType built, Origins origins) {
    if (!column.type().isText() && !column.type().isEnum()) {
      return Stream.of();
    }
    List<Origin> attributes = origins.ofColumn(table.qualifiedName(), column.name());
    List<String> stated = labels(column.type());
    return Written.together(attributes.stream().map(Origin::written).toList()).values().stream()
        .filter(value -> !built.labels().contains(value) && !stated.contains(value))
        .map(value -> key(built, value));
  }

  private List<String> labels(ColumnType type) {
    return entities.enumType(type.base()).map(EnumType::labels).orElse(List.of());
  }

  private static ObjectKey key(EnumType type) {
    return ObjectKey.of(ObjectKind.ENUM, type.qualifiedName());
  }

  private static ObjectKey key(EnumType type, String label) {
    return ObjectKey.of(ObjectKind.ENUM_LABEL, type.qualifiedName(), label);
  }
}
