package io.github.schemasync.maven;

import io.github.schemasync.core.GenerateReport;
import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.Placeholder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code generate} tells on the console. */
final class GenerateLines {
  private GenerateLines() {}

  /**
   * @param online whether tables are to stay usable, so that those that do not are told
   */
  static List<String> of(
      GenerateReport report, Path baseDirectory, boolean dryRun, boolean online) {
    List<String> lines = new ArrayList<>();
    if (report.changesets().isEmpty()) {
      lines.add(
          report.leftovers().isEmpty()
              ? "Nothing to write: entities and changelog agree"
              : "Nothing to write");
    } else {
      int count = report.changesets().size();
      String changesets = count + (count == 1 ? " changeset" : " changesets");
      lines.add(
          (dryRun ? "Would write " : "Wrote ")
              + changesets
              + ", proven: applied, compared again, rolled back");
      report.files().forEach(file -> lines.addAll(file(file, baseDirectory, dryRun)));
      report.changesets().forEach(it -> lines.add("    " + it.id() + comment(it)));
    }
    lines.addAll(caveats(report, online));
    lines.addAll(left(report));
    return lines;
  }

  private static List<String> left(GenerateReport report) {
    List<String> lines = new ArrayList<>();
    if (!report.leftovers().isEmpty()) {
      lines.add("");
      lines.add("Left open, because it was not asked for or cannot be written:");
      LeftoverBlock.of(report.leftovers()).forEach(it -> lines.addAll(it.lines()));
    }
    if (report.aside() > 0) {
      lines.add("");
      lines.add(
          "Not looked at: "
              + report.aside()
              + (report.aside() == 1 ? " finding" : " findings")
              + " that schemasync.changeset.only does not name");
    }
    return lines;
  }

  /** What the changesets do that nobody asked for in so many words. */
  private static List<String> caveats(GenerateReport report, boolean online) {
    List<String> lines = new ArrayList<>();
    report.placeholders().forEach(it -> lines.addAll(placeholder(it)));
    if (online) {
      report
          .rewritten()
          .forEach(
              it ->
                  lines.add(
                      "Not online: PostgreSQL writes all rows of " + it + " anew, under a lock"));
    }
    report.unfilled().forEach(it -> lines.add("Not tried on rows, none could be made up: " + it));
    return lines;
  }

  private static List<String> file(FileChange file, Path baseDirectory, boolean dryRun) {
    Path shown = baseDirectory.relativize(file.file());
    List<String> lines = new ArrayList<>();
    lines.add("  " + (file.isNew() ? "new      " : "changed  ") + shown);
    if (dryRun) {
      file.added().forEach(it -> lines.add("    | " + it));
    }
    return lines;
  }

  private static String comment(Changeset changeset) {
    return changeset.comment().map(text -> "  (" + text + ")").orElse("");
  }

  /** Text is written in quotes, in SQL; anything else without. */
  private static String shape(String value) {
    return value.startsWith("'") ? "'…'" : "…";
  }

  private static List<String> placeholder(Placeholder it) {
    return List.of(
        "",
        "Rows that are there get a placeholder in " + it.column() + ": " + it.value(),
        "  Choose the value: -Dschemasync.changeset.fill."
            + it.column()
            + "=\""
            + shape(it.value())
            + "\"");
  }
}
