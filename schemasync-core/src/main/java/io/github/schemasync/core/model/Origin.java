package io.github.schemasync.core.model;

import java.util.Optional;

/**
 * Where a table or column of the entities side comes from.
 *
 * @param entity fully qualified name of the entity class
 * @param attribute attribute path, for instance {@code work.geo.lat}, {@code tags[]}, {@code
 *     attrs{key}}; empty when no attribute makes it (a discriminator, a table)
 * @param declaringClass fully qualified name of the class that declares the last attribute of the
 *     path: the entity, a mapped superclass or an embeddable
 * @param note what no attribute says, for instance {@code discriminator} or {@code join column}
 * @param written what the attribute writes
 */
public record Origin(
    String entity,
    Optional<String> attribute,
    String declaringClass,
    Optional<String> note,
    Written written) {

  /** The short form for people: {@code Book.subtitle}, {@code Animal (discriminator)}. */
  @Override
  public String toString() {
    String simpleName = entity.substring(entity.lastIndexOf('.') + 1);
    return simpleName
        + attribute.map(path -> "." + path).orElse("")
        + note.map(text -> " (" + text + ")").orElse("");
  }
}
