package io.github.schemasync.core;

import io.github.schemasync.core.canary.Canary;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.introspect.Snapshot;
import io.github.schemasync.core.model.Schema;
import java.sql.Connection;

/** Both sides as their catalogs tell them. */
record Sides(Schema entities, Snapshot changelog) {

  /**
   * Reads the entities' side, which may be complete before the changelog's.
   *
   * @param canary whether it is read with a proof that these readers see what they must
   */
  static Schema readEntities(Connection ofEntities, boolean canary) {
    return canary
        ? SchemaReader.readWith(ofEntities, Canary.ofEntities()).schema()
        : SchemaReader.read(ofEntities).schema();
  }

  /**
   * Reads the changelog's side.
   *
   * @param entities the other side, read without the canary
   */
  static Sides read(Schema entities, Connection ofChangelog) {
    return new Sides(entities, SchemaReader.read(ofChangelog));
  }

  /**
   * The same, and a proof that these readers and this comparator see what they must.
   *
   * @param entities the other side, read with the canary
   */
  static Sides readWithCanary(
      Schema entities, Connection ofChangelog, SchemaComparator comparator) {
    Snapshot changelog = SchemaReader.readWith(ofChangelog, Canary.ofChangelog());
    Canary.requireFound(comparator, entities, changelog.schema());
    return new Sides(
        Canary.without(entities),
        new Snapshot(Canary.without(changelog.schema()), changelog.transactions()));
  }
}
