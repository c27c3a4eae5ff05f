package io.github.schemasync.core;

import io.github.schemasync.core.canary.Canary;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.introspect.Snapshot;
import io.github.schemasync.core.model.Schema;
import java.sql.Connection;

/** Both sides as their catalogs tell them. */
record Sides(Schema entities, Snapshot changelog) {

  static Sides read(Connection ofEntities, Connection ofChangelog) {
    return new Sides(SchemaReader.read(ofEntities).schema(), SchemaReader.read(ofChangelog));
  }

  /** The same, and a proof that these readers and this comparator see what they must. */
  static Sides readWithCanary(
      Connection ofEntities, Connection ofChangelog, SchemaComparator comparator) {
    Schema entities = SchemaReader.readWith(ofEntities, Canary.ofEntities()).schema();
    Snapshot changelog = SchemaReader.readWith(ofChangelog, Canary.ofChangelog());
    Canary.requireFound(comparator, entities, changelog.schema());
    return new Sides(
        Canary.without(entities),
        new Snapshot(Canary.without(changelog.schema()), changelog.transactions()));
  }
}
