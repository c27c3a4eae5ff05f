package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * The attributes behind the properties of Envers' audit entities, which have no class: an embedded
 * {@code home.street} is called {@code home_street} there, a reference {@code owner} {@code
 * owner_id}.
 *
 * @param classes says which class declares an attribute
 */
record AuditNames(DeclaringClasses classes) {

  /**
   * @param owner the audited class, or the collection attribute behind an audited join table
   */
  Attribute attribute(Mirror property, Attribute owner) {
    String name = property.text("getName").orElseThrow();
    if (name.equals("originalId")) {
      return owner;
    }
    boolean revisionType =
        property
            .mirror("getValue")
            .flatMap(value -> value.text("getTypeName"))
            .filter(type -> type.endsWith(".RevisionTypeType"))
            .isPresent();
    if (revisionType) {
      return owner.withoutPath().writing(owner.written().filledBy("Envers"));
    }
    return owner.path().isPresent() ? owner : flattened(name, owner).orElseGet(owner::withoutPath);
  }

  private Optional<Attribute> flattened(String name, Attribute owner) {
    if (isDeclared(name, owner)) {
      return Optional.of(owner.step(name, classes));
    }
    for (int end = name.indexOf('_'); end > 0; end = name.indexOf('_', end + 1)) {
      String head = name.substring(0, end);
      if (isDeclared(head, owner)) {
        Attribute at = owner.step(head, classes);
        String tail = name.substring(end + 1);
        return embedded(at, head)
            .flatMap(inside -> flattened(tail, inside))
            .or(() -> Optional.of(at));
      }
    }
    return Optional.empty();
  }

  /** Empty for a reference to an entity. */
  private Optional<Attribute> embedded(Attribute at, String name) {
    boolean reference =
        classes.annotations(at.declaringClass(), name).stream()
            .anyMatch(each -> each.endsWith("ToOne"));
    return reference
        ? Optional.empty()
        : classes.embeddable(at.declaringClass(), name).map(at::inside);
  }

  private boolean isDeclared(String name, Attribute owner) {
    return classes.declaring(owner.type(), name).isPresent();
  }
}
