package io.github.schemasync.core.cause;

import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is not compared for the same reason, again and again. */
final class SameReason implements CauseRule {
  private static final int FINDINGS_AT_LEAST = 3;

  private record Reason(String code, Severity severity, String words) {
    static Reason of(Finding finding) {
      NotCompared difference = (NotCompared) finding.difference();
      return new Reason(difference.code(), finding.severity(), difference.reason());
    }
  }

  @Override
  public List<RootCause> causes(List<Finding> open) {
    Map<Reason, List<Finding>> byReason =
        open.stream()
            .filter(it -> it.difference() instanceof NotCompared)
            .collect(Collectors.groupingBy(Reason::of, LinkedHashMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FINDINGS_AT_LEAST)
        .map(entry -> cause(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RootCause cause(Reason reason, List<Finding> findings) {
    String kind = findings.get(0).difference().key().kind().words();
    return new RootCause(
        Wording.count(findings.size(), kind) + " not compared: " + reason.words(),
        "Where both sides are known to be equal, ignore it and say so",
        findings);
  }
}
