package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects differences; comparators write to it. */
final class Differences {
  private final List<Difference> collected = new ArrayList<>();

  void missing(ObjectKey key, SchemaObject entities) {
    collected.add(new Difference.Missing(key, entities));
  }

  void unexpected(ObjectKey key, SchemaObject changelog) {
    collected.add(new Difference.Unexpected(key, changelog));
  }

  void notCompared(ObjectKey key, String reason) {
    collected.add(new Difference.NotCompared(key, Optional.empty(), reason));
  }

  void notCompared(ObjectKey key, Optional<? extends SchemaObject> entities, String reason) {
    collected.add(new Difference.NotCompared(key, entities.map(it -> it), reason));
  }

  /** The properties of two objects that are the same one. */
  Properties between(ObjectKey key, SchemaObject entities, SchemaObject changelog) {
    return new Properties(key, entities, changelog);
  }

  Drift drift() {
    return new Drift(collected);
  }

  /** Compares one property after the other. */
  final class Properties {
    private final ObjectKey key;
    private final SchemaObject entities;
    private final SchemaObject changelog;

    private Properties(ObjectKey key, SchemaObject entities, SchemaObject changelog) {
      this.key = key;
      this.entities = entities;
      this.changelog = changelog;
    }

    /** A difference where the two values are not equal. */
    Properties compare(Property property, Object ofEntities, Object ofChangelog) {
      if (!ofEntities.equals(ofChangelog)) {
        changed(property, ofEntities.toString(), ofChangelog.toString());
      }
      return this;
    }

    /** What the entities want cannot be told, so that nothing can be made like it. */
    void unknownToEntities(String reason) {
      Differences.this.notCompared(key, reason);
    }

    void notCompared(String reason) {
      collected.add(new Difference.NotCompared(key, Optional.of(entities), reason));
    }

    void changed(Property property, String ofEntities, String ofChangelog) {
      collected.add(
          new Difference.Changed(key, property, entities, changelog, ofEntities, ofChangelog));
    }
  }
}
