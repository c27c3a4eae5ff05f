package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Origin;
import java.util.List;

/** What a sentence about a difference is about: the object and the attributes behind it. */
record Subject(ObjectKey key, List<Origin> origins) {

  /** The entity's short name, or the table where no entity is known. */
  String entity() {
    return origins.stream()
        .findFirst()
        .map(Origin::entity)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .orElse(key.object().toString());
  }

  String member() {
    return key.member().orElse(key.object().name());
  }

  /** Whether no attribute behind it can ever write null. */
  boolean isNeverNull() {
    return !origins.isEmpty() && origins.stream().allMatch(Origin::neverNull);
  }

  /** Whether Hibernate makes the check from the mapping rather than from an annotation's text. */
  boolean isMadeOfEnum() {
    return origins.stream()
        .anyMatch(origin -> !origin.values().isEmpty() || origin.note().isPresent());
  }
}
