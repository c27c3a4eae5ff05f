package io.github.schemasync.core.report;

import io.github.schemasync.core.policy.Exemption;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.policy.ObjectLabel;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.policy.UnusedIgnores;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what is ignored, what for, and how to ignore more. */
final class IgnoreWording {
  private IgnoreWording() {}

  /** The entry that ignores the finding; its reason is left to the reader. */
  static String entry(Finding finding) {
    return "<entry><code>"
        + finding.code()
        + "</code><object>"
        + ObjectLabel.of(finding.difference())
        + "</object><reason></reason></entry>";
  }

  /** An entry that has lost its object, and what to do about it. */
  static String unused(IgnoreEntry entry, UnusedIgnores unused) {
    return "Ignore entry matches nothing"
        + (unused.fail() ? ", which fails under strict" : "")
        + "; remove it: "
        + entry;
  }

  /** How many objects of which framework were found, if any: {@code Quartz (11), ShedLock (1)}. */
  static Optional<String> frameworks(Findings findings) {
    String counts =
        findings.of(Severity.IGNORE).stream()
            .flatMap(finding -> finding.exemption().flatMap(Exemption::framework).stream())
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    return Optional.of(counts).filter(text -> !text.isEmpty());
  }

  /** How many findings are not shown and why, if any, without those of frameworks. */
  static Optional<String> notShown(Findings findings) {
    List<Finding> ignored = findings.of(Severity.IGNORE);
    long byEntry =
        ignored.stream()
            .flatMap(finding -> finding.exemption().stream())
            .filter(exemption -> exemption.framework().isEmpty())
            .count();
    long byRule = ignored.stream().filter(finding -> finding.exemption().isEmpty()).count();
    String counts =
        Stream.of(
                count(findings.of(Severity.QUIET).size(), "without effect"),
                count(byRule, "ignored by rule"),
                count(byEntry, "ignored with a reason"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Optional.of(counts).filter(text -> !text.isEmpty());
  }

  private static Optional<String> count(long number, String what) {
    return Optional.of(number + " " + what).filter(any -> number > 0);
  }
}
