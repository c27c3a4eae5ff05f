package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.Optional;

/**
 * One collection attribute: its table, key, elements, and order or map key.
 *
 * @param values walks what the collection holds
 * @param names says which entity class owns it
 */
record CollectionWalk(ValueWalk values, EntityNames names) {
  private static final String MODEL = "org.hibernate.mapping.";

  void walk(Mirror collection) {
    if (collection.flag("isInverse")) {
      return;
    }
    Attribute at = attribute(collection);
    Mirror element = collection.mirror("getElement").orElseThrow();
    Optional<Mirror> key = collection.mirror("getKey");
    if (element.is(MODEL + "OneToMany")) {
      key.ifPresent(value -> inChild(collection, value, at));
    } else {
      Mirror table = collection.mirror("getCollectionTable").orElseThrow();
      values.rows().table(table, at);
      key.ifPresent(value -> values.columns(value, table, key(at)));
      values.value(element, table, element(element, inSet(collection, at.part("[]"))));
      positions(collection, table, at);
    }
  }

  /** A null element is left out of the table; an embeddable's own attributes may be null. */
  private static Attribute element(Mirror element, Attribute at) {
    return element.is(MODEL + "Component")
        ? at.writing(at.written().with(Trait.STATED_NOT_NULL, true))
        : at.writing(at.written().filledBy("Hibernate, which stores no null elements"));
  }

  /** Those of a {@code SortedSet} too. */
  private static Attribute inSet(Mirror collection, Attribute at) {
    return at.writing(at.written().with(Trait.IN_SET, collection.is(MODEL + "Set")));
  }

  /** Each element repeats its owner's key. */
  private static Attribute key(Attribute at) {
    return at.noting("join column").writing(at.written().with(Trait.REPEATED, true));
  }

  private void inChild(Mirror collection, Mirror key, Attribute at) {
    Mirror table = key.mirror("getTable").orElseThrow();
    values.columns(key, table, key(at));
    positions(collection, table, at);
  }

  private void positions(Mirror collection, Mirror table, Attribute at) {
    boolean map = collection.is(MODEL + "Map");
    collection
        .mirror("getIndex")
        .ifPresent(
            index ->
                values.value(index, table, map ? at.part("{key}") : at.noting("order column")));
    collection
        .mirror("getIdentifier")
        .ifPresent(id -> values.columns(id, table, at.noting("collection id")));
    collection
        .mirror("getSoftDeleteColumn")
        .ifPresent(column -> values.column(column, table, at.noting("soft delete")));
  }

  /** The role is the owner's entity name and the attribute path. */
  private Attribute attribute(Mirror collection) {
    Mirror owner = collection.mirror("getOwner").orElseThrow();
    String role = collection.text("getRole").orElseThrow();
    Attribute at = names.of(owner).writing(WrittenRow.ANYTHING);
    String path = role.substring(owner.text("getEntityName").orElseThrow().length() + 1);
    for (String name : path.replace("originalId.", "").split("\\.", -1)) {
      at = at.step(name, values.classes());
      at = values.classes().embeddable(at.declaringClass(), name).map(at::inside).orElse(at);
    }
    // what is stated of the whole collection says nothing of its rows
    return at.writing(WrittenRow.ANYTHING);
  }
}
