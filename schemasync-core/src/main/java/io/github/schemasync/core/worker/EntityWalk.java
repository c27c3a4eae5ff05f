package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.Optional;

/**
 * One entity: its table, its key, its attributes and its secondary tables.
 *
 * @param values walks what the entity holds
 * @param at the entity
 */
record EntityWalk(ValueWalk values, Attribute at) {
  private static final String MODEL = "org.hibernate.mapping.";
  private static final String KEY_NOTE = "primary key join column";

  void walk(Mirror entity) {
    Mirror table = entity.mirror("getTable").orElseThrow();
    if (!entity.is(MODEL + "SingleTableSubclass")) {
      values.rows().table(table, at);
    }
    key(entity, table);
    boolean union = entity.is(MODEL + "UnionSubclass");
    for (Mirror property :
        union
            ? entity.list("getPropertyClosure", "getPropertyClosureIterator")
            : entity.list("getUnjoinedProperties", "getUnjoinedPropertyIterator")) {
      values.property(property, table, at);
    }
    entity.list("getJoins", "getJoinIterator").forEach(this::join);
  }

  private void key(Mirror entity, Mirror table) {
    boolean root = entity.is(MODEL + "RootClass");
    if (root || entity.is(MODEL + "UnionSubclass")) {
      identifier(entity, table);
    } else {
      entity
          .mirror("getKey")
          .filter(key -> entity.is(MODEL + "JoinedSubclass"))
          .ifPresent(key -> values.columns(key, table, at.noting(KEY_NOTE)));
    }
    if (root) {
      entity
          .mirror("getDiscriminator")
          .ifPresent(value -> values.columns(value, table, discriminator(entity)));
      entity
          .mirror("getSoftDeleteColumn")
          .ifPresent(column -> values.column(column, table, at.noting("soft delete")));
    }
  }

  private Attribute discriminator(Mirror root) {
    WrittenRow written =
        at.written()
            .filledBy("Hibernate")
            .values(new Hierarchy(root).discriminators())
            .with(Trait.LEFT_OUT, !root.flag("isDiscriminatorInsertable"))
            .with(Trait.LEFT_OUT_WHEN_NULL, false);
    return at.noting("discriminator").writing(written);
  }

  private void identifier(Mirror entity, Mirror table) {
    Optional<Mirror> property = entity.mirror("getIdentifierProperty");
    if (property.isPresent()) {
      values.property(property.get(), table, at);
    } else {
      entity.mirror("getIdentifier").ifPresent(value -> values.value(value, table, at));
    }
  }

  private void join(Mirror join) {
    Mirror table = join.mirror("getTable").orElseThrow();
    values.rows().table(table, at);
    join.mirror("getKey").ifPresent(key -> values.columns(key, table, at.noting(KEY_NOTE)));
    join.list("getProperties", "getPropertyIterator")
        .forEach(property -> values.property(property, table, at));
  }
}
