package io.github.schemasync.core.report;

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

  private static final String PAGES =
      "https://github.com/schemasync/schemasync/blob/main/docs/findings/";

  private final CheckReport report;
  private final Sources sources;
  private final Told told;
  private final List<Line> lines = new ArrayList<>();

  private ConsoleReport(CheckReport report) {
    this.report = report;
    this.sources = new Sources(report);
    this.told = new Told(report.causes());
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
    List<Told.Item> items = told.of(failing);
    for (Told.Item item : items.subList(0, Math.min(TOLD_AT_MOST, items.size()))) {
      add(Level.ERROR, "");
      inFull(item).forEach(line -> add(Level.ERROR, line));
    }
    addUntold(items.subList(Math.min(TOLD_AT_MOST, items.size()), items.size()));
    add(Level.ERROR, "");
    add(Level.ERROR, "  Write the changeset: mvn schemasync:generate");
    add(Level.ERROR, "  or change the entities to what the changelog builds.");
    add(Level.ERROR, "  To live with it, write the reason and put into the plugin's <ignore>:");
    add(Level.ERROR, "    " + IgnoreWording.entry(failing.get(0)));
    add(Level.ERROR, "  What it means: " + PAGES + failing.get(0).code() + ".md");
    add(Level.ERROR, "  Full report:   " + reportFile);
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

  private List<String> inFull(Told.Item item) {
    return item.cause()
        .map(cause -> CauseBlock.lines(cause, sources))
        .orElseGet(() -> FindingBlock.lines(item.first(), sources));
  }

  private void addUntold(List<Told.Item> untold) {
    if (untold.isEmpty()) {
      return;
    }
    List<Finding> findings = untold.stream().flatMap(item -> item.findings().stream()).toList();
    add(Level.ERROR, "");
    add(Level.ERROR, "  \u2026 and " + findings.size() + " more:");
    findings.stream()
        .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()))
        .forEach((code, number) -> add(Level.ERROR, "    %6d  %s".formatted(number, code)));
  }

  private void addShown() {
    List<Finding> shown = report.findings().of(Severity.WARN);
    List<Told.Item> items = told.of(shown);
    if (items.isEmpty()) {
      return;
    }
    add(Level.WARN, "Also different, without failing the build: " + count(shown));
    Shown<Told.Item> first = Shown.of(items, SHOWN_AT_MOST);
    first.items().forEach(item -> add(Level.WARN, inOneLine(item)));
    first.rest().ifPresent(rest -> add(Level.WARN, "  " + rest));
  }

  /** What differs, the code, and the changeset or the attribute that it comes from. */
  private String inOneLine(Told.Item item) {
    Finding finding = item.first();
    String row =
        FindingBlock.ROW.formatted(
            Wording.object(finding),
            Wording.title(finding.difference()),
            finding.code() + "  " + sources.either(finding));
    return item.cause().map(CauseBlock::inOneLine).orElse(row);
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
