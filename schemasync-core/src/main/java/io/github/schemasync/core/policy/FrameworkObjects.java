package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.framework.FrameworkTables;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What only the changelog has and a well-known framework uses. A table that an entity maps is never
 * such a one: it is compared as every other, with all that belongs to it.
 *
 * @param unmapped tables, sequences and the like that the entities side has not at all
 */
record FrameworkObjects(Set<ObjectName> unmapped) {

  static FrameworkObjects of(Drift drift) {
    return new FrameworkObjects(
        drift.differences().stream()
            .filter(Unexpected.class::isInstance)
            .map(Difference::key)
            .filter(key -> key.member().isEmpty() && key.kind() != ObjectKind.SCHEMA)
            .map(key -> key.object())
            .collect(Collectors.toUnmodifiableSet()));
  }

  Optional<Exemption> exemption(Difference difference) {
    if (!(difference instanceof Unexpected) || !unmapped.contains(difference.key().object())) {
      return Optional.empty();
    }
    String kind = difference.key().kind().words();
    return FrameworkTables.builtIn()
        .framework(difference.key().object())
        .map(name -> new Exemption(kind + " of " + name, Optional.of(name)));
  }
}
