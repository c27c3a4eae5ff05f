package io.github.schemasync.core.report;

import io.github.schemasync.core.cause.RootCause;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Impact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of one cause as one: the cause, what mends it, and some of the objects. */
final class CauseBlock {
  private static final String OBJECT = "    %-38s  %s";
  private static final int OBJECTS_AT_MOST = 10;

  private CauseBlock() {}

  static List<String> lines(RootCause cause, Sources sources) {
    List<Finding> findings = cause.findings();
    List<String> lines = new ArrayList<>();
    lines.add("  " + title(cause) + "  " + codes(cause) + " \u00b7 " + worst(cause));
    lines.add("    " + cause.explanation());
    lines.add("    " + cause.remedy());
    Shown<Finding> shown = Shown.of(findings, OBJECTS_AT_MOST);
    for (Finding finding : shown.items()) {
      lines.add(OBJECT.formatted(Wording.object(finding), sources.both(finding)));
    }
    shown.rest().ifPresent(rest -> lines.add("    " + rest));
    lines.add("    at run time " + findings.get(0).consequence());
    return lines;
  }

  static String inOneLine(RootCause cause) {
    return "  " + title(cause) + ": " + cause.explanation() + "  " + codes(cause);
  }

  private static String title(RootCause cause) {
    int number = cause.findings().size();
    return number + (number == 1 ? " finding has a known cause" : " findings have one cause");
  }

  private static String codes(RootCause cause) {
    return cause.findings().stream()
        .map(Finding::code)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Impact worst(RootCause cause) {
    return cause.findings().stream()
        .map(Finding::impact)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
