package io.github.schemasync.core;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.Severity;
import java.util.List;

/**
 * Two schemas that were compared, and what was found.
 *
 * @param state all that was read of the changelog's database
 */
record Compared(ComparedSchemas schemas, Findings findings, ChangelogState state) {

  /** Those that fail the build or are shown: what a changeset is to close. */
  List<Finding> told() {
    return findings.all().stream()
        .filter(it -> it.severity() == Severity.FAIL || it.severity() == Severity.WARN)
        .toList();
  }
}
