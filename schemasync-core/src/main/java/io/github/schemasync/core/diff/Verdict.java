package io.github.schemasync.core.diff;

import io.github.schemasync.core.diff.Semantics.CheckVerdict;
import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.model.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the values that were tried say of the checks on a column.
 *
 * @param known every value that the model can write; empty when it is no enum
 */
record Verdict(CheckVerdict tried, List<String> known) {
  private static final int SHOWN_AT_MOST = 8;

  /** How the changelog's checks differ; empty when no value told them apart. */
  Optional<Property> property() {
    if (!tried.refused().isEmpty()) {
      return Optional.of(isOfEnum() ? Property.ENUM_STALE : Property.NARROWER);
    }
    if (!tried.admitted().isEmpty()) {
      return Optional.of(isOfEnum() ? Property.ENUM_WIDER : Property.WIDER);
    }
    return Optional.empty();
  }

  /** The constants of an enum; else the expression. */
  String entitiesText(Checks checks) {
    return isOfEnum() ? String.join(", ", known) : text(checks.ofEntities());
  }

  /**
   * What would make the changelog's check current: {@code +}value for each that it lacks and {@code
   * −}value for each that it has too many; before it, where it is no enum, the expression.
   */
  String changelogText(Checks checks) {
    String signs = signed("+", tried.refused()) + signed("\u2212", tried.admitted());
    return (isOfEnum() ? signs : text(checks.ofChangelog()) + signs).strip();
  }

  private boolean isOfEnum() {
    return !known.isEmpty();
  }

  private static String text(List<Check> checks) {
    return checks.stream()
        .map(check -> check.expression().text())
        .collect(Collectors.joining(" and "));
  }

  private static String signed(String sign, List<String> values) {
    String first =
        values.stream()
            .limit(SHOWN_AT_MOST)
            .map(value -> " " + sign + value)
            .collect(Collectors.joining());
    return values.size() > SHOWN_AT_MOST ? first + " \u2026" : first;
  }
}
