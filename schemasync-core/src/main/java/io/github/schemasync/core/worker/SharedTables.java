package io.github.schemasync.core.worker;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that entities name differently and mean as one: {@code storage_unit} by {@code @Table} and
 * {@code StorageUnit} by a naming strategy. Hibernate has two tables then, with which an
 * application runs; only its DDL refuses the second.
 *
 * @param metadata Hibernate's mapping
 */
record SharedTables(Mirror metadata) {

  /** Makes one table of each. */
  void unite() throws ReflectiveOperationException {
    for (List<Mirror> same : byName().values()) {
      Mirror largest =
          same.stream().max(Comparator.comparingInt(it -> columns(it).size())).orElseThrow();
      for (Mirror table : same) {
        if (table.target() != largest.target()) {
          move(table, largest);
        }
      }
    }
  }

  private Map<List<String>, List<Mirror>> byName() {
    CatalogNames names = CatalogNames.of(metadata);
    Map<List<String>, List<Mirror>> found = new LinkedHashMap<>();
    for (Mirror table : metadata.list("collectTableMappings")) {
      if (table.flag("isPhysicalTable")) {
        found
            .computeIfAbsent(
                List.of(names.schema(table), names.name(table)), name -> new ArrayList<>())
            .add(table);
      }
    }
    return found;
  }

  private void move(Mirror table, Mirror into) throws ReflectiveOperationException {
    columns(table).forEach(it -> into.find("addColumn", it.target()));
    moveNamed(table, into, "addUniqueKey", "getUniqueKeys", "getUniqueKeyIterator");
    moveNamed(table, into, "addIndex", "getIndexes", "getIndexIterator");
    moveForeignKeys(table, into);
    for (Mirror namespace : metadata.mirror("getDatabase").orElseThrow().list("getNamespaces")) {
      // to each other they are equal
      ((Collection<?>) namespace.find("getTables").orElseThrow())
          .removeIf(it -> it == table.target());
    }
  }

  private static void moveNamed(Mirror table, Mirror into, String add, String... list) {
    Set<Optional<String>> taken =
        into.list(list).stream().map(it -> it.text("getName")).collect(Collectors.toSet());
    table.list(list).stream()
        .filter(it -> !taken.contains(it.text("getName")))
        .forEach(it -> into.find(add, it.target()));
  }

  /** Those of columns that have none yet. */
  private static void moveForeignKeys(Mirror table, Mirror into)
      throws ReflectiveOperationException {
    Map<Object, Object> keys = foreignKeys(into);
    List<List<String>> taken =
        keys.values().stream().map(it -> columnNames(new Mirror(it))).toList();
    foreignKeys(table)
        .forEach(
            (key, foreignKey) -> {
              if (!taken.contains(columnNames(new Mirror(foreignKey)))) {
                keys.put(key, foreignKey);
              }
            });
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> foreignKeys(Mirror table) throws ReflectiveOperationException {
    Class<?> type =
        table.target().getClass().getClassLoader().loadClass("org.hibernate.mapping.Table");
    Field field = type.getDeclaredField("foreignKeys");
    field.setAccessible(true);
    return (Map<Object, Object>) field.get(table.target());
  }

  private static List<String> columnNames(Mirror constraint) {
    return constraint.list("getColumns").stream()
        .map(it -> it.text("getCanonicalName").orElseThrow())
        .toList();
  }

  private static List<Mirror> columns(Mirror table) {
    return table.list("getColumns", "getColumnIterator");
  }
}
