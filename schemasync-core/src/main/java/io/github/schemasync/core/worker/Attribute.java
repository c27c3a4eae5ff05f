package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.Optional;

/**
 * A place in the mapping while it is walked.
 *
 * @param entity fully qualified name of the entity class
 * @param path attribute path, for instance {@code lines[].sku}
 * @param declaringClass the class that declares the last attribute of the path
 * @param type the class whose attributes come next
 * @param note what no attribute says
 * @param written what is known so far of the values that its columns get
 */
record Attribute(
    String entity,
    Optional<String> path,
    String declaringClass,
    String type,
    Optional<String> note,
    WrittenRow written) {

  static Attribute entity(String entity, WrittenRow written) {
    return new Attribute(entity, Optional.empty(), entity, entity, Optional.empty(), written);
  }

  /** An attribute of {@link #type}. */
  Attribute step(String name, DeclaringClasses classes) {
    String longer = path.map(before -> before + "." + name).orElse(name);
    String declaring = classes.declaring(type, name).orElse(type);
    boolean primitive = isInEveryRow() && classes.isPrimitive(declaring, name);
    StatedConstraints stated = classes.constraints(declaring, name);
    WrittenRow narrowed =
        written
            .with(Trait.PRIMITIVE, primitive)
            .with(Trait.STATED_NOT_NULL, isInEveryRow() && stated.refusesNull())
            .atMost(stated.maximum())
            // of an embeddable that is there, null is written too
            .with(Trait.LEFT_OUT_WHEN_NULL, path.isEmpty() && written.is(Trait.LEFT_OUT_WHEN_NULL));
    return new Attribute(entity, Optional.of(longer), declaring, type, note, narrowed);
  }

  /** Whether each row of the table has the attributes that come next; an embeddable may be null. */
  boolean isInEveryRow() {
    boolean there = path.isEmpty() || written.is(Trait.STATED_NOT_NULL);
    return there && note.isEmpty() && !written.is(Trait.SHARES_TABLE);
  }

  /** Whether Envers keeps it. */
  boolean isAudit() {
    return note.equals(Optional.of("audit"));
  }

  /** The elements, or the keys, of this attribute: {@code []} or {@code {key}}. */
  Attribute part(String suffix) {
    return new Attribute(
        entity, path.map(name -> name + suffix), declaringClass, type, note, written);
  }

  Attribute inside(String component) {
    return new Attribute(entity, path, declaringClass, component, note, written);
  }

  Attribute noting(String text) {
    Optional<String> noted = note.or(() -> Optional.of(text));
    return new Attribute(entity, path, declaringClass, type, noted, written);
  }

  Attribute writing(WrittenRow other) {
    return new Attribute(entity, path, declaringClass, type, note, other);
  }

  Attribute withoutPath() {
    return new Attribute(entity, Optional.empty(), entity, type, note, written);
  }
}
