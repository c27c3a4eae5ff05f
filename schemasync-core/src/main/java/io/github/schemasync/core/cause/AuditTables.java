package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.policy.Finding;
import java.util.List;
import java.util.Optional;

/** Envers keeps a table for each audited entity, and the changelog makes none of them. */
final class AuditTables implements CauseRule {
  private static final Optional<String> NOTE = Optional.of("audit");

  @Override
  public List<RootCause> causes(List<Finding> open) {
    List<Finding> missing = open.stream().filter(AuditTables::isMissingAuditTable).toList();
    return missing.size() < 2
        ? List.of()
        : List.of(
            new RootCause(
                "the changelog lacks " + Wording.count(missing.size(), "audit table"),
                "Create them in a changeset; where the application runs without Envers, set"
                    + " hibernate.integration.envers.enabled=false",
                missing));
  }

  private static boolean isMissingAuditTable(Finding finding) {
    return finding.difference() instanceof Difference.Missing
        && finding.difference().key().kind() == ObjectKind.TABLE
        && finding.origins().stream().anyMatch(origin -> origin.note().equals(NOTE));
  }
}
