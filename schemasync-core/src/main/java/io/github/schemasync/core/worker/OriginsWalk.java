package io.github.schemasync.core.worker;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Walks Hibernate's mapping model and says of each table, column and sequence where it comes from.
 *
 * @param jpa the project's Hibernate
 * @param settings the unit's settings
 */
record OriginsWalk(JpaApi jpa, Map<String, Object> settings) {

  List<OriginRow> walk(Mirror metadata) {
    CatalogNames names = CatalogNames.of(metadata);
    OriginRows rows = new OriginRows(names);
    DeclaringClasses classes = new DeclaringClasses(jpa);
    Fillers fillers = new Fillers(new Generators(jpa, metadata), classes);
    ValueWalk values = new ValueWalk(rows, fillers, classes);
    EntityNames entityNames = new EntityNames(jpa, settings);
    List<Mirror> entities =
        metadata.list("getEntityBindings").stream().sorted(rootsFirst()).toList();
    entities.forEach(entity -> new EntityWalk(values, entityNames.of(entity)).walk(entity));
    for (Mirror collection : metadata.list("getCollectionBindings")) {
      new CollectionWalk(values, entityNames).walk(collection);
    }
    new SequenceOrigins(rows, names, entityNames).find(metadata, entities);
    new GeneratorTables(rows, entityNames).find(metadata, entities);
    return new AuditRows(rows.list()).named();
  }

  private static Comparator<Mirror> rootsFirst() {
    return Comparator.<Mirror, Boolean>comparing(entity -> entity.flag("isInherited"))
        .thenComparing(entity -> entity.text("getEntityName").orElse(""));
  }
}
