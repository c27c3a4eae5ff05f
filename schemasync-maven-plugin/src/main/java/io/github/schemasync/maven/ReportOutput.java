package io.github.schemasync.maven;

import io.github.schemasync.core.cache.Verdict;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.ConsoleReport;
import io.github.schemasync.core.report.JsonReport;
import io.github.schemasync.core.report.Line.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /** What the reports say. */
  Verdict words(CheckReport report, Optional<String> failure) {
    List<String> lines =
        ConsoleReport.lines(report, shownPath()).stream()
            .map(line -> line.level() + " " + line.text())
            .toList();
    return new Verdict(lines, JsonReport.text(report), failure);
  }

  void write(Verdict verdict, Log log) {
    if (reports.contains("json")) {
      ReportFiles.write(jsonFile, verdict.json());
    }
    if (reports.contains("console")) {
      verdict.lines().forEach(line -> log(line, log));
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

  private static void log(String line, Log log) {
    int end = line.indexOf(' ');
    String text = line.substring(end + 1);
    switch (Level.valueOf(line.substring(0, end))) {
      case ERROR -> log.error(text);
      case WARN -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  private String shownPath() {
    Path shown = jsonFile.startsWith(baseDirectory) ? baseDirectory.relativize(jsonFile) : jsonFile;
    return shown.toString();
  }
}
