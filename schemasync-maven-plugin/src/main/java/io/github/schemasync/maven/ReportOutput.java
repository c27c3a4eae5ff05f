package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.ConsoleReport;
import io.github.schemasync.core.report.JsonReport;
import io.github.schemasync.core.report.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Makes the reports that are asked for. */
final class ReportOutput {
  private static final Set<String> KNOWN = Set.of("console", "json");

  private final Path baseDirectory;
  private final Path jsonFile;
  private final List<String> reports;

  ReportOutput(Path baseDirectory, Path outputDirectory, List<String> reports) {
    this.baseDirectory = baseDirectory;
    this.jsonFile = outputDirectory.resolve("report.json");
    this.reports = List.copyOf(reports);
    requireKnown();
  }

  /** Removes the file of an earlier check, so that nobody takes it for this one's. */
  void clear() {
    ReportFiles.delete(jsonFile);
  }

  void write(CheckReport report, Log log) {
    if (reports.contains("json")) {
      ReportFiles.write(jsonFile, JsonReport.text(report));
    }
    if (reports.contains("console")) {
      ConsoleReport.lines(report, shownPath()).forEach(line -> log(line, log));
    }
  }

  private void requireKnown() {
    reports.stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new SyncProblem(
                  ProblemPage.WRONG_PARAMETER,
                  "schemasync.reports names \"" + name + "\", which is no report.",
                  "Choose from: console, json.");
            });
  }

  private static void log(Line line, Log log) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARN -> log.warn(line.text());
      case INFO -> log.info(line.text());
    }
  }

  private String shownPath() {
    Path shown = jsonFile.startsWith(baseDirectory) ? baseDirectory.relativize(jsonFile) : jsonFile;
    return shown.toString();
  }
}
