package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * A place in the mapping while it is walked.
 *
 * @param entity fully qualified name of the entity class
 * @param path attribute path, for instance {@code lines[].sku}
 * @param declaringClass the class that declares the last attribute of the path
 * @param type the class whose attributes come next
 * @param note what no attribute says
 * @param inEveryRow whether each row of its table is written with it: not where other entities
 *     share the table
 * @param neverNull whether it is a primitive of an entity that is in every row
 */
record Attribute(
    String entity,
    Optional<String> path,
    String declaringClass,
    String type,
    Optional<String> note,
    boolean inEveryRow,
    boolean neverNull) {

  static Attribute entity(String entity, boolean inEveryRow) {
    return new Attribute(
        entity, Optional.empty(), entity, entity, Optional.empty(), inEveryRow, false);
  }

  /** An attribute of {@link #type}. */
  Attribute step(String name, DeclaringClasses classes) {
    String longer = path.map(before -> before + "." + name).orElse(name);
    String declaring = classes.declaring(type, name).orElse(type);
    boolean primitive = inEveryRow && path.isEmpty() && classes.isPrimitive(declaring, name);
    return new Attribute(entity, Optional.of(longer), declaring, type, note, inEveryRow, primitive);
  }

  /** The elements, or the keys, of this attribute: {@code []} or {@code {key}}. */
  Attribute part(String suffix) {
    return new Attribute(
        entity, path.map(name -> name + suffix), declaringClass, type, note, inEveryRow, false);
  }

  Attribute inside(String component) {
    return new Attribute(entity, path, declaringClass, component, note, inEveryRow, false);
  }

  Attribute noting(String text) {
    Optional<String> noted = note.or(() -> Optional.of(text));
    return new Attribute(entity, path, declaringClass, type, noted, inEveryRow, neverNull);
  }

  Attribute withoutPath() {
    return new Attribute(entity, Optional.empty(), entity, type, note, inEveryRow, false);
  }
}
