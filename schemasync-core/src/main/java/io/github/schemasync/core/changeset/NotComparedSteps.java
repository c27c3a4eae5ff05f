package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.policy.Finding;
import java.util.Optional;

/**
 * Steps for what nobody can compare: it becomes as the entities have it, when that is asked for.
 */
final class NotComparedSteps {
  private final Planning planning;
  private final CheckSteps checks;

  NotComparedSteps(Planning planning) {
    this.planning = planning;
    this.checks = new CheckSteps(planning);
  }

  void add(Finding finding, NotCompared difference) {
    ObjectKey key = difference.key();
    String reason = "nobody can say whether it is equal: " + difference.reason();
    Optional<Runnable> steps = difference.entities().flatMap(it -> asInEntities(key, it));
    if (steps.isEmpty()) {
      planning.leaveByHand(finding, reason);
    } else if (planning.settings.mayDrop(key)) {
      steps.orElseThrow().run();
    } else {
      planning.leave(finding, reason, "Have it replaced by that of the entities:", key);
    }
  }

  private Optional<Runnable> asInEntities(ObjectKey key, SchemaObject wanted) {
    if (wanted instanceof Check check) {
      return Optional.of(() -> replace(key.object(), check));
    }
    return wanted instanceof Column column
        ? Optional.of(() -> setDefault(key, column))
        : Optional.empty();
  }

  private void replace(ObjectName table, Check wanted) {
    Check built =
        planning.ofChangelog(table).checks().stream()
            .filter(it -> it.columns().equals(wanted.columns()))
            .findFirst()
            .orElse(wanted);
    checks.replace(table, built, wanted);
  }

  private void setDefault(ObjectKey key, Column wanted) {
    Column built = planning.ofChangelog(key.object()).column(wanted.name()).orElseThrow();
    planning.steps.alter(key, built, it -> ColumnMerge.of(it, wanted, Property.DEFAULT));
  }
}
