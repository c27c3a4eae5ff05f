package io.github.schemasync.core.mutation;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of {@code docs/detection.md}. */
final class DetectionPage {
  private static final String HEAD =
      """
      # What is detected

      The schema that Hibernate makes of entities with every kind of mapping is built twice, one of the two is changed, and the
      two are compared: %d changes, of which %d are found and %d give no finding. The third column is what each finding names: the
      entity and attribute behind it. `MutationTest` writes this page from what it sees.

      The last two columns tell what `schemasync:generate` does about findings that fail or are shown, with drops allowed: whether
      its changesets leave none, or only such that are *said* to be left, with the reason; and whether they roll back to the schema
      before. The same is tried with the sides exchanged, where the entities are changed and the changelog has to follow. Both
      columns come from the list `schemasync-core/src/test/resources/mutations/unclosed.txt`; `ClosingTest`, which closes every
      change in both directions, fails when the list and what it sees are not the same. Liquibase applies the changesets from a
      file, in one of the four formats in turn; those of the exchanged sides are applied by their SQL alone
      (`-Dschemasync.test.formats=all` gives all of them to Liquibase in every format). `–` stands for nothing to do, or nothing
      written.

      | change of the changelog's database | findings | names | closed | rolled back |
      |---|---|---|---|---|
      """;

  private static final Map<String, Unclosed> UNCLOSED = Unclosed.all();

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
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            detection.mutation().name(),
            detection.findings().isEmpty() ? "none" : cell(detection, DetectionPage::code),
            cell(detection, Names::of),
            closing(detection, Unclosed::closed),
            closing(detection, Unclosed::rolledBack));
  }

  private static String closing(Detection detection, Function<Unclosed, String> text) {
    String usual = isTold(detection) ? "yes" : "–";
    String there =
        Optional.ofNullable(UNCLOSED.get(detection.mutation().name())).map(text).orElse(usual);
    return Optional.ofNullable(UNCLOSED.get(Unclosed.ofEntities(detection.mutation())))
        .map(it -> there + "<br>exchanged: " + text.apply(it))
        .orElse(there);
  }

  private static boolean isTold(Detection detection) {
    return detection.findings().stream()
        .map(Finding::severity)
        .anyMatch(it -> it == Severity.FAIL || it == Severity.WARN);
  }

  private static String cell(Detection detection, Function<Finding, String> text) {
    return detection.findings().stream().map(text).collect(Collectors.joining("<br>"));
  }

  private static String code(Finding finding) {
    String quiet = finding.severity() == Severity.QUIET ? ", quiet" : "";
    return "`" + finding.code() + "` " + finding.impact() + quiet;
  }
}
