package io.github.schemasync.core.mutation;

import java.util.List;
import java.util.stream.Collectors;

/** The text of {@code docs/detection.md}. */
final class DetectionPage {
  private static final String HEAD =
      """
      # What is detected

      A schema as Hibernate makes it is built twice, one of the two is changed, and the two are compared: %d changes,
      of which %d are found and %d give no finding. `MutationTest` writes this page from what it sees.

      | change of the changelog's database | findings |
      |---|---|
      """;

  private DetectionPage() {}

  static String of(List<Detection> detections) {
    long found = detections.stream().filter(it -> !it.found().isEmpty()).count();
    return detections.stream()
        .map(DetectionPage::row)
        .collect(
            Collectors.joining(
                "", HEAD.formatted(detections.size(), found, detections.size() - found), ""));
  }

  private static String row(Detection detection) {
    String findings =
        detection.found().stream().map(DetectionPage::cell).collect(Collectors.joining("<br>"));
    return "| "
        + detection.mutation().name()
        + " | "
        + (findings.isEmpty() ? "none" : findings)
        + " |\n";
  }

  /** {@code IMPACT severity code object} as {@code `code` IMPACT, severity}. */
  private static String cell(String line) {
    String[] parts = line.split(" ", 4);
    return "`" + parts[2] + "` " + parts[0] + (parts[1].equals("quiet") ? ", quiet" : "");
  }
}
