package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.List;

/** Hibernate 5 drew all ids from one sequence; Hibernate 6 wants one for each entity. */
final class SingleSequence implements CauseRule {
  private static final String OF_HIBERNATE_5 = "hibernate_sequence";

  @Override
  public List<RootCause> causes(List<Finding> open) {
    boolean changelogHasIt = open.stream().anyMatch(SingleSequence::isSingleSequence);
    List<Finding> explained =
        open.stream().filter(it -> isMissingSequence(it) || isSingleSequence(it)).toList();
    if (!changelogHasIt || explained.size() < 2) {
      return List.of();
    }
    return List.of(
        new RootCause(
            "the changelog has Hibernate 5's one sequence "
                + OF_HIBERNATE_5
                + ", the entities want "
                + Wording.count(explained.size() - 1, "sequence")
                + " of their own",
            "Set hibernate.id.db_structure_naming_strategy=legacy to keep one sequence, or create"
                + " the others with the increment that Hibernate counts in",
            explained));
  }

  private static boolean isMissingSequence(Finding finding) {
    return isSequence(finding) && finding.difference() instanceof Difference.Missing;
  }

  private static boolean isSingleSequence(Finding finding) {
    return isSequence(finding)
        && finding.difference() instanceof Difference.Unexpected
        && finding.difference().key().object().name().equals(OF_HIBERNATE_5);
  }

  private static boolean isSequence(Finding finding) {
    return finding.difference().key().kind() == ObjectKind.SEQUENCE;
  }
}
