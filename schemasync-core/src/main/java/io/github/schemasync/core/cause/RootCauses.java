package io.github.schemasync.core.cause;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the common causes of findings that are told; each finding has one cause at the most. */
public final class RootCauses {
  private RootCauses() {}

  /** The causes, in the order of the first finding of each. */
  public static List<RootCause> of(Findings findings) {
    List<Finding> told = findings.all().stream().filter(RootCauses::isTold).toList();
    return told.isEmpty() ? List.of() : causes(told);
  }

  private static List<RootCause> causes(List<Finding> told) {
    List<Finding> open = new ArrayList<>(told);
    List<RootCause> causes = new ArrayList<>();
    for (CauseRule rule : rules()) {
      List<RootCause> seen = rule.causes(List.copyOf(open));
      seen.forEach(cause -> open.removeAll(cause.findings()));
      causes.addAll(seen);
    }
    causes.sort(Comparator.comparing(cause -> told.indexOf(cause.findings().get(0))));
    return List.copyOf(causes);
  }

  private static boolean isTold(Finding finding) {
    return finding.severity() == Severity.FAIL || finding.severity() == Severity.WARN;
  }

  /** The most telling rule comes first and takes its findings from those after it. */
  private static List<CauseRule> rules() {
    return List.of(
        new OtherSchema(),
        new SchemaNotMade(),
        new OtherSpelling(),
        new CutName(),
        new CommonAffix(),
        new SingleSequence(),
        new AuditTables(),
        new SharedAttribute(),
        new SameChange(),
        new SameReason());
  }
}
