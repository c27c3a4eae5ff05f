package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which a trigger of the changelog can fill columns of a row before it is inserted.
 * What a trigger does is written in a language of its own; nobody can say whether it does.
 */
record InsertTriggers(Set<ObjectName> tables) {

  static InsertTriggers of(Drift drift) {
    return new InsertTriggers(
        drift.differences().stream()
            .filter(InsertTriggers::tellsOfOne)
            .map(difference -> difference.key().object())
            .collect(Collectors.toSet()));
  }

  boolean mayFill(ObjectKey key) {
    return tables.contains(key.object());
  }

  private static boolean tellsOfOne(Difference difference) {
    return difference instanceof Changed changed
        && changed.property() == Property.TRIGGER
        && ((Table) changed.changelog()).traits().contains(TableTrait.INSERT_TRIGGER);
  }
}
