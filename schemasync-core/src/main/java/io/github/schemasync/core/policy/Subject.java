package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence about a difference is about: the object and the attributes behind it.
 *
 * @param filledByTrigger whether a trigger of the changelog runs before each INSERT into the table
 * @param uniqueness what the model says of rows with the same values in all of its columns
 */
record Subject(
    ObjectKey key, List<Origin> origins, boolean filledByTrigger, Uniqueness uniqueness) {

  /** The entity's short name, or the table where no entity is known. */
  String entity() {
    return origins.stream()
        .findFirst()
        .map(Origin::entity)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .orElse(key.object().toString());
  }

  /** {@code Book.tags} where the table holds its elements. */
  Optional<String> collection() {
    return origins.stream()
        .filter(Uniqueness::isCollectionKey)
        .flatMap(origin -> origin.attribute().stream())
        .findFirst()
        .map(attribute -> entity() + "." + attribute);
  }

  String member() {
    return key.member().orElse(key.object().name());
  }

  /** Whether it is there for something that no attribute says, for instance {@code audit}. */
  boolean isNoted(String note) {
    return origins.stream().anyMatch(origin -> origin.note().equals(Optional.of(note)));
  }

  /** That of an embeddable, which is an attribute's, is bound as a parameter. */
  boolean isDiscriminatorOfEntity() {
    return isNoted("discriminator")
        && origins.stream().allMatch(origin -> origin.attribute().isEmpty());
  }

  /** Whether no INSERT can ever write null: each names the column and has a value. */
  boolean isNeverNull() {
    return !writers().isEmpty() && writers().stream().allMatch(Written::neverNull);
  }

  /** Whether, if any INSERT writes null, the model's own constraints refuse it too. */
  boolean isStatedNotNull() {
    return !writers().isEmpty()
        && writers().stream()
            .allMatch(written -> written.neverNull() || written.is(WriteTrait.STATED_NOT_NULL));
  }

  /** Whether one of several columns is always filled, or only rows of other entities are null. */
  boolean isPartlyFilled() {
    return origins.stream()
        .map(Origin::written)
        .anyMatch(written -> written.neverNull() || written.is(WriteTrait.SHARES_TABLE));
  }

  /** Who gives every new row a value; empty when it is the attribute, by its own type. */
  Optional<String> filledBy() {
    return writers().stream().flatMap(written -> written.filledBy().stream()).findFirst();
  }

  boolean isPrimitive() {
    return isNeverNull() && filledBy().isEmpty();
  }

  /** Whether no INSERT names the column. */
  boolean isLeftOut() {
    return !origins.isEmpty() && writers().isEmpty();
  }

  /** Whether an INSERT names the column only when there is a value for it. */
  boolean isLeftOutWhenNull() {
    return !writers().isEmpty()
        && writers().stream().allMatch(written -> written.is(WriteTrait.LEFT_OUT_WHEN_NULL));
  }

  /** Whether any attribute or sequence behind it has the trait. */
  boolean is(WriteTrait trait) {
    return origins.stream().anyMatch(origin -> origin.written().is(trait));
  }

  /** The values that are written, as far as they are known. */
  Written written() {
    return Written.together(origins.stream().map(Origin::written).toList());
  }

  /** Whether Hibernate makes the check from the mapping rather than from an annotation's text. */
  boolean isMadeOfEnum() {
    return origins.stream()
        .anyMatch(origin -> !origin.written().values().isEmpty() || origin.note().isPresent());
  }

  /** Of several attributes, those that an INSERT writes. */
  private List<Written> writers() {
    return origins.stream()
        .map(Origin::written)
        .filter(written -> !written.is(WriteTrait.LEFT_OUT))
        .toList();
  }
}
