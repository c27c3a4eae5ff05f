package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the entity whose ids come from each sequence, and from each table that no entity maps.
 * Hibernate's generators know no owner, so the names that an entity's generator may have given are
 * tried, the explicit ones first.
 *
 * @param rows where the answers go
 * @param names of the catalog
 * @param entityNames says which class is behind an entity
 */
record SequenceOrigins(OriginRows rows, CatalogNames names, EntityNames entityNames) {

  void find(Mirror metadata, List<Mirror> entities) {
    List<Mirror> namespaces =
        metadata
            .mirror("getDatabase")
            .map(database -> database.list("getNamespaces"))
            .orElse(List.of());
    for (Mirror namespace : namespaces) {
      namespace
          .list("getSequences")
          .forEach(
              sequence -> sequence.mirror("getName").ifPresent(name -> sequence(name, entities)));
      namespace.list("getTables").forEach(table -> table(table, entities));
    }
  }

  /** Says nothing of a table that is mapped: the first owner stays. */
  private void table(Mirror table, List<Mirror> entities) {
    owner(names.name(table), entities).ifPresent(entity -> rows.table(table, entity));
  }

  private void sequence(Mirror qualified, List<Mirror> entities) {
    Mirror identifier =
        qualified
            .mirror("getSequenceName")
            .or(() -> qualified.mirror("getObjectName"))
            .orElseThrow();
    String name = names.identifier(identifier);
    String schema =
        qualified.mirror("getSchemaName").map(names::identifier).orElse(names.defaultSchema());
    owner(name, entities).ifPresent(entity -> rows.sequence(schema, name, entity));
  }

  private Optional<Attribute> owner(String generator, List<Mirror> entities) {
    return entities.stream()
        .filter(entity -> isOwner(entity, bare(generator)))
        .findFirst()
        .map(entityNames::of);
  }

  private boolean isOwner(Mirror entity, String sequence) {
    return new SequenceNames(entityNames.jpa())
        .of(entity).stream().map(SequenceOrigins::bare).anyMatch(sequence::equals);
  }

  /** Naming strategies change case and underscores only. */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
