package io.github.schemasync.core.policy;

/** What a rule does with the findings of its code; the values of {@code schemasync.rules}. */
public enum RuleAction {
  FAIL(Severity.FAIL),
  WARN(Severity.WARN),
  IGNORE(Severity.IGNORE);

  private final Severity severity;

  RuleAction(Severity severity) {
    this.severity = severity;
  }

  Severity severity() {
    return severity;
  }
}
