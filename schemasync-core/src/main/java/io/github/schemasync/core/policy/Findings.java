package io.github.schemasync.core.policy;

import java.util.List;

/** All findings of a check, in the order of the objects that they are about. */
public record Findings(List<Finding> all) {

  public Findings {
    all = List.copyOf(all);
  }

  /** Whether the build fails. */
  public boolean fail() {
    return !of(Severity.FAIL).isEmpty();
  }

  public List<Finding> of(Severity severity) {
    return all.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
