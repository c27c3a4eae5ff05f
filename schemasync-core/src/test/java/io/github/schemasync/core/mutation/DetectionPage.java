package io.github.schemasync.core.mutation;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of {@code docs/detection.md}. */
final class DetectionPage {
  private static final String HEAD =
      """
      # What is detected

      The schema that Hibernate makes of entities with every kind of mapping is built twice, one of the two is changed, and the
      two are compared: %d changes, of which %d are found and %d give no finding. The last column is what each finding names: the
      entity and attribute behind it. `MutationTest` writes this page from what it sees.

      | change of the changelog's database | findings | names |
      |---|---|---|
      """;

  private DetectionPage() {}

  static String of(List<Detection> detections) {
    long found = detections.stream().filter(it -> !it.findings().isEmpty()).count();
    return detections.stream()
        .map(DetectionPage::row)
        .collect(
            Collectors.joining(
                "", HEAD.formatted(detections.size(), found, detections.size() - found), ""));
  }

  private static String row(Detection detection) {
    return "| %s | %s | %s |\n"
        .formatted(
            detection.mutation().name(),
            detection.findings().isEmpty() ? "none" : cell(detection, DetectionPage::code),
            cell(detection, Names::of));
  }

  private static String cell(Detection detection, Function<Finding, String> text) {
    return detection.findings().stream().map(text).collect(Collectors.joining("<br>"));
  }

  private static String code(Finding finding) {
    String quiet = finding.severity() == Severity.QUIET ? ", quiet" : "";
    return "`" + finding.code() + "` " + finding.impact() + quiet;
  }
}
