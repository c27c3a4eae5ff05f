package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which enum types of the changelog are which of the entities: the one of the same name, else those
 * that the same columns have. Hibernate calls a type as the Java enum is called, people call it as
 * they like.
 *
 * @param partners by the entities' name, the changelog's names
 * @param inColumns the changelog's types that a column has which the entities have too
 */
record EnumPairs(Map<ObjectName, Set<ObjectName>> partners, Set<ObjectName> inColumns) {

  static EnumPairs of(Schema entities, Schema changelog) {
    Set<ObjectName> wanted = names(entities);
    Set<ObjectName> built = names(changelog);
    Map<ObjectName, Set<ObjectName>> partners = new HashMap<>();
    Set<ObjectName> inColumns = new TreeSet<>();
    wanted.stream().filter(built::contains).forEach(it -> partners.put(it, Set.of(it)));
    for (Pairing.Pair<Column> pair : columns(entities, changelog)) {
      ObjectName one = pair.entities().type().base();
      ObjectName other = pair.changelog().type().base();
      if (built.contains(other)) {
        inColumns.add(other);
      }
      boolean bothNamedAlone =
          wanted.contains(one)
              && !built.contains(one)
              && built.contains(other)
              && !wanted.contains(other);
      if (bothNamedAlone) {
        partners.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
      }
    }
    return new EnumPairs(partners, inColumns);
  }

  private static Set<ObjectName> names(Schema side) {
    return side.enumTypes().stream().map(EnumType::qualifiedName).collect(Collectors.toSet());
  }

  /** Columns that both sides have, in tables that both sides have. */
  private static Iterable<Pairing.Pair<Column>> columns(Schema entities, Schema changelog) {
    return entities.tables().stream()
        .flatMap(
            table ->
                changelog.table(table.qualifiedName()).stream()
                    .flatMap(other -> columns(table, other)))
        .toList();
  }

  private static Stream<Pairing.Pair<Column>> columns(Table entities, Table changelog) {
    return entities.columns().stream()
        .flatMap(
            column ->
                changelog.column(column.name()).stream()
                    .map(other -> new Pairing.Pair<>(column, other)));
  }

  Set<ObjectName> partners(EnumType entities) {
    return partners.getOrDefault(entities.qualifiedName(), Set.of());
  }

  /** Whether one is there for this type of the changelog. */
  boolean isPaired(EnumType changelog) {
    return partners.values().stream().anyMatch(it -> it.contains(changelog.qualifiedName()));
  }

  /**
   * Whether a column of the one type is written and read as one of the other. An array is not: the
   * driver asks for its type by the name that Hibernate gave it.
   */
  boolean same(ColumnType entities, ColumnType changelog) {
    boolean plain =
        Stream.of(entities, changelog).noneMatch(it -> it.array() || it.domain().isPresent());
    return plain && partners.getOrDefault(entities.base(), Set.of()).contains(changelog.base());
  }
}
