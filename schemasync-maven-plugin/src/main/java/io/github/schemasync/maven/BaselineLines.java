package io.github.schemasync.maven;

import io.github.schemasync.core.BaselineReport;
import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.model.Data;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code baseline} tells on the console. */
final class BaselineLines {
  private final BaselineReport report;
  private final Path baseDirectory;
  private final List<String> lines = new ArrayList<>();

  private BaselineLines(BaselineReport report, Path baseDirectory) {
    this.report = report;
    this.baseDirectory = baseDirectory;
  }

  static List<String> of(BaselineReport report, Path baseDirectory) {
    BaselineLines lines = new BaselineLines(report, baseDirectory);
    lines.tell();
    return lines.lines;
  }

  private void tell() {
    squashed();
    lines.add("Proven: builds exactly the same on a new database, and is rolled back;");
    lines.add(
        "  counts as run on one that has the old changelog"
            + (report.triedOneBehind() ? "; stops on one that lacks its last changeset" : ""));
    report.files().stream().filter(it -> !isArchived(it)).forEach(this::file);
    lines.add("");
    next();
  }

  private void squashed() {
    lines.add("Old changelog: " + report.discovered());
    lines.add(
        "%s %d changesets as %d%s"
            .formatted(
                report.written() ? "Squashed" : "Would squash",
                report.replaced(),
                report.changesets().size(),
                data(report.data())));
    report.live().ifPresent(this::live);
    if (report.selective() > 0) {
      lines.add("  %d of the old ones had contexts or labels:".formatted(report.selective()));
      lines.add("  what they made comes wherever the new ones run, what was left out never does");
    }
    if (report.data().rowCount() > 0) {
      lines.add("  Rows are those of this run: what now() or random() gave stays as it is");
    }
  }

  private void live(String place) {
    lines.add("  The schema is that of " + place + ", which was only read;");
    lines.add("  its rows and where its sequences stand are left out, rows of changesets too");
    report.leftOut().forEach(it -> lines.add("  Left out as well: " + it));
  }

  private void next() {
    if (report.archive().isPresent()) {
      lines.add("Old files are kept in " + shown(report.archive().get()));
      lines.add("Run mvn clean once: target/classes still has them.");
      lines.add("Every database must run the old changelog to its end before it meets this one.");
    } else {
      lines.add("The old changelog is as it was. Try the new one with");
      lines.add("  -Dschemasync.changelog.file=" + shown(report.files().get(0).file()));
      lines.add("Put it in the old one's place: mvn schemasync:baseline -Dschemasync.replace");
    }
  }

  private static String data(Data data) {
    String rows =
        data.rowCount() == 0
            ? ""
            : ", with "
                + count(data.rowCount(), "row")
                + " in "
                + count(data.tables().size(), "table");
    int sequences = data.sequences().size();
    return sequences == 0 ? rows : rows + ", " + count(sequences, "sequence") + " set";
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private boolean isArchived(FileChange file) {
    return report.archive().filter(file.file()::startsWith).isPresent();
  }

  private void file(FileChange file) {
    String kind = file.isRemoval() ? "moved    " : file.isNew() ? "new      " : "changed  ";
    lines.add("  " + kind + shown(file.file()));
    if (!report.written() && file.isNew()) {
      new String(file.after(), StandardCharsets.UTF_8)
          .lines()
          .forEach(it -> lines.add("    | " + it));
    }
  }

  private Path shown(Path file) {
    return file.startsWith(baseDirectory) ? baseDirectory.relativize(file) : file;
  }
}
