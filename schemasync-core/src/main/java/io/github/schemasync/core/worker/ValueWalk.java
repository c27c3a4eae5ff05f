package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Attributes down to their columns, through embeddables.
 *
 * @param rows where the columns go
 * @param fillers says who gives an attribute its value
 * @param classes says which class declares an attribute
 */
record ValueWalk(OriginRows rows, Fillers fillers, DeclaringClasses classes) {
  private static final String MODEL = "org.hibernate.mapping.";
  // what Hibernate and Envers put between an entity and its attributes
  private static final Set<String> SYNTHETIC =
      Set.of("_identifierMapper", "originalId", "id_mapper", "{element}");

  void property(Mirror property, Mirror table, Attribute owner) {
    String name = property.text("getName").orElseThrow();
    if (property.is(MODEL + "Backref") || property.is(MODEL + "IndexBackref")) {
      return;
    }
    Attribute at = owner;
    if (owner.isAudit()) {
      at = new AuditNames(classes).attribute(property, owner);
    } else if (!SYNTHETIC.contains(name)) {
      at = owner.step(name, classes);
    }
    Attribute filled = SYNTHETIC.contains(name) ? at : fillers.apply(property, owner, at);
    property.mirror("getValue").ifPresent(value -> value(value, table, filled));
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
    WrittenRow written = new WritableValues(value).known(at.written());
    if (value.is(MODEL + "ManyToOne") && !value.flag("isLogicalOneToOne")) {
      written = written.with(Trait.REPEATED, true);
    }
    boolean[] inserted =
        value.find("getColumnInsertability").map(all -> (boolean[]) all).orElse(new boolean[0]);
    int index = 0;
    for (Mirror column : value.list("getSelectables", "getColumnIterator")) {
      boolean leftOut = index < inserted.length && !inserted[index];
      index++;
      if (column.is(MODEL + "Column")) {
        WrittenRow ofColumn = leftOut ? written.with(Trait.LEFT_OUT, true) : written;
        rows.column(table, column, at.writing(transformed(column, ofColumn)));
      }
    }
  }

  void column(Mirror column, Mirror table, Attribute at) {
    rows.column(table, column, at);
  }

  /** The values go through SQL of the user's, which changes them. */
  private static WrittenRow transformed(Mirror column, WrittenRow written) {
    return column.text("getCustomWrite").isPresent()
        ? written.unknownValues().with(Trait.TRANSFORMED, true)
        : written;
  }

  private void component(Mirror component, Mirror table, Attribute at) {
    Attribute inside = component.text("getComponentClassName").map(at::inside).orElse(at);
    component
        .list("getProperties", "getPropertyIterator")
        .forEach(property -> property(property, table, inside));
    component
        .mirror("getDiscriminator")
        .ifPresent(
            value ->
                columns(
                    value,
                    table,
                    at.noting("discriminator").writing(at.written().values(kinds(component)))));
  }

  /** The discriminators of an embeddable that has subclasses. */
  private static List<String> kinds(Mirror component) {
    return component
        .find("getDiscriminatorValues")
        .map(kinds -> ((Map<?, ?>) kinds).keySet().stream().map(String::valueOf).toList())
        .orElse(List.of());
  }
}
