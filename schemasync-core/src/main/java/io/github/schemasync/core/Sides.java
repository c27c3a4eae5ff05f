package io.github.schemasync.core;

import io.github.schemasync.core.canary.Canary;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.Qualification;
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
  static Schema readEntities(Connection ofEntities, boolean canary, Qualification names) {
    return canary
        ? SchemaReader.readWith(ofEntities, Canary.ofEntities(), names).schema()
        : SchemaReader.read(ofEntities, names).schema();
  }

  /** As {@link #readEntities}, the changelog's side. */
  static Snapshot readChangelog(Connection ofChangelog, boolean canary, Qualification names) {
    return canary
        ? SchemaReader.readWith(ofChangelog, Canary.ofChangelog(), names)
        : SchemaReader.read(ofChangelog, names);
  }

  /**
   * Both sides that were read with the canary, without it.
   *
   * @param comparator must see what was planted
   */
  Sides proven(SchemaComparator comparator) {
    Canary.requireFound(comparator, entities, changelog.schema());
    return new Sides(Canary.without(entities), without(changelog));
  }

  private static Snapshot without(Snapshot read) {
    return new Snapshot(Canary.without(read.schema()), read.transactions());
  }

  /** What was read, as if no canary had been there. */
  static ChangelogState withoutCanary(ChangelogState read) {
    return new ChangelogState(without(read.snapshot()), read.history());
  }
}
