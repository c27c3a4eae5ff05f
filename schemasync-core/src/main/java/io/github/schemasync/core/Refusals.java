package io.github.schemasync.core;

import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changesets that PostgreSQL refuses, and what it says. */
final class Refusals {
  /** Stands between the changeset's name, {@code file::id::author}, and PostgreSQL's message. */
  private static final String FAILED = " failed: ";

  private final Map<String, String> reasons = new HashMap<>();

  /**
   * What the changeset that fails was to close; all the rest may still be written.
   *
   * @throws SyncProblem when it fails for no finding's sake
   */
  List<Finding> of(ChangelogEdit edit, List<Finding> told, SyncProblem failure) {
    List<ObjectKey> keys =
        failing(edit, failure).map(Changeset::keys).orElseThrow(() -> Proof.unproven(failure));
    List<Finding> behind =
        told.stream().filter(it -> keys.contains(it.difference().key())).toList();
    if (behind.isEmpty()) {
      throw Proof.unproven(failure);
    }
    String said = failure.what().lines().findFirst().orElse("");
    behind.forEach(
        it -> reasons.put(Proof.line(it), said.substring(said.indexOf(FAILED) + FAILED.length())));
    return behind;
  }

  /** How many changesets ran before the one that failed. */
  static int indexOf(ChangelogEdit edit, SyncProblem failure) {
    return edit.changesets().indexOf(failing(edit, failure).orElseThrow());
  }

  Optional<String> reason(Finding finding) {
    return Optional.ofNullable(reasons.get(Proof.line(finding)));
  }

  private static Optional<Changeset> failing(ChangelogEdit edit, SyncProblem failure) {
    return edit.changesets().stream()
        .filter(it -> failure.what().contains("::" + it.id() + "::"))
        .filter(it -> failure.what().contains(FAILED))
        .findFirst();
  }
}
