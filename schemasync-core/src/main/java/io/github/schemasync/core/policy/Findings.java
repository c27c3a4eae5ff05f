package io.github.schemasync.core.policy;

import java.util.List;

/**
 * All findings of a check, in the order of the objects that they are about.
 *
 * @param unusedIgnores the ignore entries that have lost their object
 */
public record Findings(List<Finding> all, UnusedIgnores unusedIgnores) {

  public Findings {
    all = List.copyOf(all);
  }

  /** Whether the build fails. */
  public boolean fail() {
    return !of(Severity.FAIL).isEmpty() || unusedIgnores.fail();
  }

  public List<Finding> of(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
