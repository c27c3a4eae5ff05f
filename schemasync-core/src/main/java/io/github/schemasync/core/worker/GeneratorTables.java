package io.github.schemasync.core.worker;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the entity whose ids come from each table that belongs to no entity. Hibernate's tables of
 * generators know no owner: the first entity that asks for one is taken.
 *
 * @param rows where the answers go
 * @param entityNames says which class is behind an entity
 */
record GeneratorTables(OriginRows rows, EntityNames entityNames) {

  void find(Mirror metadata, List<Mirror> entities) {
    List<Mirror> without =
        metadata
            .mirror("getDatabase")
            .map(database -> database.list("getNamespaces"))
            .orElse(List.of())
            .stream()
            .flatMap(namespace -> namespace.list("getTables").stream())
            .filter(table -> table.flag("isPhysicalTable") && !rows.isOwned(table))
            .toList();
    if (!without.isEmpty()) {
      entities.stream()
          .filter(this::countsInTable)
          .findFirst()
          .map(entity -> entityNames.of(entity).noting("table generator"))
          .ifPresent(owner -> without.forEach(table -> rows.table(table, owner)));
    }
  }

  private boolean countsInTable(Mirror entity) {
    return entity.text("getClassName").flatMap(entityNames.jpa()::find).stream()
        .flatMap(type -> SequenceNames.annotated(type).stream())
        .anyMatch(GeneratorTables::asksForTable);
  }

  private static boolean asksForTable(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(
            each ->
                switch (each.annotationType().getSimpleName()) {
                  case "TableGenerator" -> true;
                  case "GeneratedValue" ->
                      new Mirror(each).text("strategy").filter("TABLE"::equals).isPresent();
                  default -> false;
                });
  }
}
