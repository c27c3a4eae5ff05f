package io.github.schemasync.maven;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the code that a rule or an ignore entry is given for, so that a misspelt one is not
 * silently without use.
 */
final class RuleCode {
  private static final Set<String> GENERAL =
      Set.of("*", "missing", "unexpected", "not-compared", "refused");

  private RuleCode() {}

  /**
   * The code itself, when both its words are known.
   *
   * @param place the parameter, for the message
   */
  static String valid(String place, String code) {
    int point = code.indexOf('.');
    String kind = point < 0 ? code : code.substring(0, point);
    boolean kindIsKnown =
        point > 0 && Arrays.stream(ObjectKind.values()).anyMatch(it -> it.slug().equals(kind));
    if (kindIsKnown && isKnown(code.substring(point + 1))) {
      return code;
    }
    throw new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        place + " names \"" + code + "\", which is no code of a finding.",
        "A code is <kind>.<what>, for instance column.missing or index.*; the kinds are "
            + Arrays.stream(ObjectKind.values())
                .map(ObjectKind::slug)
                .collect(Collectors.joining(", "))
            + "; docs/findings.md lists the codes.");
  }

  private static boolean isKnown(String what) {
    return GENERAL.contains(what)
        || Arrays.stream(Property.values()).anyMatch(it -> it.slug().equals(what));
  }
}
