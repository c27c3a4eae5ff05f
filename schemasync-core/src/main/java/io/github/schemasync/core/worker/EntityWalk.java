package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entity: its table, its key, its attributes and its secondary tables.
 *
 * @param values walks what the entity holds
 * @param at the entity
 */
record EntityWalk(ValueWalk values, Attribute at) {
  private static final String MODEL = "org.hibernate.mapping.";
  // PersistentClass.NULL_DISCRIMINATOR_MAPPING and NOT_NULL_DISCRIMINATOR_MAPPING
  private static final Set<String> UNKNOWN = Set.of("null", "not null");
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
      entity.mirror("getDiscriminator").ifPresent(value -> discriminator(entity, value, table));
      entity
          .mirror("getSoftDeleteColumn")
          .ifPresent(column -> values.column(column, table, at.noting("soft delete")));
    }
  }

  /** What it can write are the values of the classes that have instances. */
  private void discriminator(Mirror root, Mirror value, Mirror table) {
    List<String> written =
        root.list("getSubclassClosure", "getSubclassClosureIterator").stream()
            .filter(each -> !each.flag("isAbstract"))
            .flatMap(each -> each.text("getDiscriminatorValue").stream())
            .toList();
    boolean known = written.stream().noneMatch(UNKNOWN::contains);
    values.columns(value, table, at.noting("discriminator"), known ? written : List.of());
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
