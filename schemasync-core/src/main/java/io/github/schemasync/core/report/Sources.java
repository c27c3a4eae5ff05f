package io.github.schemasync.core.report;

import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.policy.Finding;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where both sides of a finding come from. */
final class Sources {
  private final CheckReport report;

  Sources(CheckReport report) {
    this.report = report;
  }

  /** {@code Book.subtitle src/main/java/com/acme/Book.java:41}; empty where nothing is known. */
  String origins(Finding finding) {
    return finding.origins().stream()
        .map(this::origin)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The changeset that last touched it, or made what a missing one belongs to; may be empty. */
  String changeset(Finding finding) {
    boolean absent = finding.difference().onChangelogSide().isEmpty();
    boolean ofType = finding.difference().key().kind() == ObjectKind.ENUM_LABEL;
    String made = ofType ? "type made by " : "table made by ";
    return finding.changeset().map(id -> (absent ? made : "") + placed(id)).orElse("");
  }

  /** The changeset, else the attribute. */
  String either(Finding finding) {
    String changeset = changeset(finding);
    return changeset.isEmpty() ? origins(finding) : changeset;
  }

  /** The attribute, then the changeset, as far as they are known. */
  String both(Finding finding) {
    return Stream.of(origins(finding), changeset(finding))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("  "));
  }

  private String placed(ChangesetId changeset) {
    return changeset + report.file(changeset).map(file -> "  " + file).orElse("");
  }

  private String origin(Origin origin) {
    return origin + report.location(origin).map(place -> "  " + place).orElse("");
  }
}
