package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributes down to their columns, through embeddables.
 *
 * @param rows where the columns go
 * @param classes says which class declares an attribute
 */
record ValueWalk(OriginRows rows, DeclaringClasses classes) {
  private static final String MODEL = "org.hibernate.mapping.";
  // what Hibernate and Envers put between an entity and its attributes
  private static final Set<String> SYNTHETIC =
      Set.of("_identifierMapper", "originalId", "id_mapper", "{element}");

  void property(Mirror property, Mirror table, Attribute owner) {
    String name = property.text("getName").orElseThrow();
    if (property.is(MODEL + "Backref") || property.is(MODEL + "IndexBackref")) {
      return;
    }
    Attribute at = SYNTHETIC.contains(name) ? owner : owner.step(name, classes);
    property.mirror("getValue").ifPresent(value -> value(value, table, audited(at, name, owner)));
  }

  void value(Mirror value, Mirror table, Attribute at) {
    Optional<Mirror> aggregate = value.mirror("getAggregateColumn");
    if (aggregate.isPresent()) {
      column(aggregate.get(), table, at);
    } else if (value.is(MODEL + "Component")) {
      component(value, table, at);
    } else if (!value.is(MODEL + "Collection")) {
      columns(value, table, at);
    }
  }

  void columns(Mirror value, Mirror table, Attribute at) {
    columns(value, table, at, new WritableValues(value).list());
  }

  /**
   * @param values what the columns can hold, where that is known
   */
  void columns(Mirror value, Mirror table, Attribute at, List<String> values) {
    for (Mirror column : value.list("getSelectables", "getColumnIterator")) {
      if (column.is(MODEL + "Column")) {
        rows.column(table, column, at, values);
      }
    }
  }

  void column(Mirror column, Mirror table, Attribute at) {
    rows.column(table, column, at, List.of());
  }

  private void component(Mirror component, Mirror table, Attribute at) {
    Attribute inside = component.text("getComponentClassName").map(at::inside).orElse(at);
    component
        .list("getProperties", "getPropertyIterator")
        .forEach(property -> property(property, table, inside));
    component
        .mirror("getDiscriminator")
        .ifPresent(value -> columns(value, table, at.noting("discriminator")));
  }

  /** Envers' own columns, such as REV and REVTYPE, are attributes of no class. */
  private Attribute audited(Attribute at, String name, Attribute owner) {
    boolean own =
        at.note().isPresent()
            && at.path().filter(name::equals).isPresent()
            && classes.declaring(at.type(), name).isEmpty();
    return own ? owner.withoutPath() : at;
  }
}
