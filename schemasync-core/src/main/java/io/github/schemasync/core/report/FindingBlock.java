package io.github.schemasync.core.report;

import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.List;

/** One finding in full: what it is, both sides with where they come from, what it does. */
final class FindingBlock {
  static final String ROW = "  %-28s  %-42s  %s";
  private static final String DETAIL = "    %-11s %-27s  %s";
  private static final int DETAIL_WIDTH = 27;

  private static final int VALUE_AT_MOST = 400;

  private FindingBlock() {}

  static List<String> lines(Finding finding, Sources sources) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ROW.formatted(
            Wording.object(finding),
            Wording.title(finding.difference()),
            finding.code() + " \u00b7 " + finding.impact()));
    addSide(lines, "entities", Wording.entities(finding), sources.origins(finding));
    addSide(lines, "changelog", Wording.changelog(finding), sources.changeset(finding));
    lines.add("    at run time " + finding.consequence());
    return lines;
  }

  /** What it is and, beside it or below where it is long, where it comes from. */
  private static void addSide(List<String> lines, String side, String whole, String source) {
    String value = shortened(whole);
    if (value.length() <= DETAIL_WIDTH || source.isEmpty()) {
      lines.add(DETAIL.formatted(side, value, source));
    } else {
      lines.add(DETAIL.formatted(side, value, ""));
      lines.add(DETAIL.formatted("", "", source));
    }
  }

  /** The body of a function is read in the report. */
  private static String shortened(String value) {
    return value.length() <= VALUE_AT_MOST ? value : value.substring(0, VALUE_AT_MOST) + " \u2026";
  }
}
