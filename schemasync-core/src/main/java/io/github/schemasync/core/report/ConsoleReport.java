package io.github.schemasync.core.report;

import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.policy.Impact;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.policy.UnusedIgnores;
import io.github.schemasync.core.report.Line.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report for people at a terminal: what fails in full, the rest in a line each. */
public final class ConsoleReport {
  /** Findings that are only shown take one line each, up to this many. */
  private static final int SHOWN_AT_MOST = 20;

  /** Findings that fail are told in full, up to this many, and then counted by their code. */
  private static final int TOLD_AT_MOST = 30;

  private static final String ROW = "  %-28s  %-42s  %s";
  private static final String DETAIL = "    %-11s %-27s  %s";
  private static final int DETAIL_WIDTH = 27;

  private final CheckReport report;
  private final List<Line> lines = new ArrayList<>();

  private ConsoleReport(CheckReport report) {
    this.report = report;
  }

  /**
   * The lines of the report, the last of which point to the ways out.
   *
   * @param reportFile the full report, as the user types its path
   */
  public static List<Line> lines(CheckReport report, String reportFile) {
    ConsoleReport console = new ConsoleReport(report);
    console.add(Level.INFO, "Entities:  " + report.entities().discovered());
    console.add(Level.INFO, "Changelog: " + report.changelog().discovered());
    console.add(Level.INFO, "Database:  " + console.database() + ": " + report.database().reason());
    report.warnings().forEach(warning -> console.add(Level.WARN, warning));
    console.addFailing(reportFile);
    console.addUnusedIgnores();
    console.addShown();
    console.addQuiet(reportFile);
    return List.copyOf(console.lines);
  }

  private void addFailing(String reportFile) {
    List<Finding> failing = report.findings().of(Severity.FAIL);
    if (failing.isEmpty()) {
      addAgreement();
      return;
    }
    add(Level.ERROR, "Entities and changelog disagree: " + count(failing) + ", " + database());
    for (Finding finding : failing.subList(0, Math.min(TOLD_AT_MOST, failing.size()))) {
      add(Level.ERROR, "");
      addInFull(finding);
    }
    addUntold(failing.subList(Math.min(TOLD_AT_MOST, failing.size()), failing.size()));
    add(Level.ERROR, "");
    add(Level.ERROR, "  Add a changeset that makes the changelog build what the entities need,");
    add(Level.ERROR, "  or change the entities to what the changelog builds.");
    add(Level.ERROR, "  To live with it, write the reason and put into the plugin's <ignore>:");
    add(Level.ERROR, "    " + IgnoreWording.entry(failing.get(0)));
    add(Level.ERROR, "  Full report:  " + reportFile);
  }

  private void addAgreement() {
    boolean harmless =
        report.findings().all().stream().allMatch(finding -> finding.impact() == Impact.DIFFERS);
    add(
        Level.INFO,
        (harmless ? "Entities and changelog agree: " : "No finding fails the build: ")
            + plural(report.entities().size(), "entit", "y", "ies")
            + " on "
            + plural(report.entities().tables(), "table", "", "s")
            + ", "
            + plural(report.changelog().size(), "changeset", "", "s")
            + ", "
            + database());
  }

  private void addInFull(Finding finding) {
    add(
        Level.ERROR,
        ROW.formatted(
            Wording.object(finding),
            Wording.title(finding.difference()),
            finding.code() + " \u00b7 " + finding.impact()));
    addSide("entities", Wording.entities(finding.difference()), origins(finding));
    addSide("changelog", Wording.changelog(finding.difference()), changeset(finding));
    add(Level.ERROR, "    at run time " + finding.consequence());
  }

  /** What it is and, beside it or below where it is long, where it comes from. */
  private void addSide(String side, String value, String source) {
    if (value.length() <= DETAIL_WIDTH || source.isEmpty()) {
      add(Level.ERROR, DETAIL.formatted(side, value, source));
    } else {
      add(Level.ERROR, DETAIL.formatted(side, value, ""));
      add(Level.ERROR, DETAIL.formatted("", "", source));
    }
  }

  private void addUntold(List<Finding> untold) {
    if (untold.isEmpty()) {
      return;
    }
    add(Level.ERROR, "");
    add(Level.ERROR, "  \u2026 and " + untold.size() + " more:");
    untold.stream()
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()))
        .forEach((code, number) -> add(Level.ERROR, "    %6d  %s".formatted(number, code)));
  }

  private void addShown() {
    List<Finding> shown = report.findings().of(Severity.WARN);
    if (shown.isEmpty()) {
      return;
    }
    add(Level.WARN, "Also different, without failing the build: " + count(shown));
    for (Finding finding : shown.subList(0, Math.min(SHOWN_AT_MOST, shown.size()))) {
      add(
          Level.WARN,
          ROW.formatted(
              Wording.object(finding), Wording.title(finding.difference()), place(finding)));
    }
    if (shown.size() > SHOWN_AT_MOST) {
      add(Level.WARN, "  \u2026 and " + (shown.size() - SHOWN_AT_MOST) + " more in the report");
    }
  }

  /** The code, and where the difference comes from: the changeset, else the attribute. */
  private String place(Finding finding) {
    String changeset = changeset(finding);
    String source = changeset.isEmpty() ? origins(finding) : changeset;
    return finding.code() + (source.isEmpty() ? "" : "  " + source);
  }

  private void addUnusedIgnores() {
    UnusedIgnores unused = report.findings().unusedIgnores();
    for (IgnoreEntry entry : unused.entries()) {
      add(unused.fail() ? Level.ERROR : Level.WARN, IgnoreWording.unused(entry, unused));
    }
  }

  private void addQuiet(String reportFile) {
    IgnoreWording.frameworks(report.findings())
        .ifPresent(
            counts -> add(Level.INFO, "Known tables and sequences of frameworks: " + counts));
    IgnoreWording.notShown(report.findings())
        .ifPresent(
            counts -> add(Level.INFO, "Not shown: " + counts + "; all are in " + reportFile));
  }

  private String origins(Finding finding) {
    return finding.origins().stream()
        .map(this::origin)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String origin(Origin origin) {
    return origin + report.location(origin).map(place -> "  " + place).orElse("");
  }

  private static String changeset(Finding finding) {
    boolean absent = finding.difference().onChangelogSide().isEmpty();
    return finding.changeset().map(id -> (absent ? "table made by " : "") + id).orElse("");
  }

  private String database() {
    return "PostgreSQL " + report.database().version() + " (" + report.database().provider() + ")";
  }

  private static String count(List<Finding> findings) {
    String impacts =
        Arrays.stream(Impact.values())
            .map(impact -> countOf(findings, impact))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return findings.size() + (findings.size() == 1 ? " finding (" : " findings (") + impacts + ")";
  }

  private static String countOf(List<Finding> findings, Impact impact) {
    long number = findings.stream().filter(finding -> finding.impact() == impact).count();
    return number == 0 ? "" : number + " " + impact.name().toLowerCase(Locale.ROOT);
  }

  private static String plural(int number, String stem, String one, String many) {
    return number + " " + stem + (number == 1 ? one : many);
  }

  private void add(Level level, String text) {
    lines.add(new Line(level, text.stripTrailing()));
  }
}
