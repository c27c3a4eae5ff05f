package io.github.schemasync.core.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity among its superclasses and subclasses.
 *
 * @param entity a {@code PersistentClass} of the mapping model
 */
record Hierarchy(Mirror entity) {

  /** Whether there are rows in the entity's table that are not of it or its subclasses. */
  boolean sharesTable() {
    if (!entity.is("org.hibernate.mapping.SingleTableSubclass")) {
      return false;
    }
    Set<Object> own = all(entity).map(Mirror::target).collect(Collectors.toSet());
    Mirror root = entity.mirror("getRootClass").orElse(entity);
    return all(root).anyMatch(each -> !isAbstract(each) && !own.contains(each.target()));
  }

  /** Every discriminator that is written; empty when some class takes whatever there is. */
  List<String> discriminators() {
    List<String> values = new ArrayList<>();
    for (Mirror each : all(entity).filter(each -> !isAbstract(each)).toList()) {
      if (each.flag("isDiscriminatorValueNotNull")) {
        return List.of();
      }
      if (!each.flag("isDiscriminatorValueNull")) {
        each.text("getDiscriminatorValue").ifPresent(values::add);
      }
    }
    return values;
  }

  private static Stream<Mirror> all(Mirror top) {
    return Stream.concat(Stream.of(top), top.list("getSubclasses", "getSubclassIterator").stream());
  }

  private static boolean isAbstract(Mirror each) {
    return each.flag("isAbstract");
  }
}
