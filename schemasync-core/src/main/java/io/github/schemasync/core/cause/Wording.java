package io.github.schemasync.core.cause;

import java.util.List;
import java.util.stream.Collectors;

/** The words that several causes are told in. */
final class Wording {
  private static final int EXAMPLES_AT_MOST = 3;

  private Wording() {}

  /** {@code 1 table}, {@code 3 tables}, {@code 2 indexes}. */
  static String count(long number, String thing) {
    String ending = thing.endsWith("x") ? "es" : "s";
    return number + " " + thing + (number == 1 ? "" : ending);
  }

  /** {@code 15 names differ in underscores only: firstname and first_name, …}. */
  static String names(List<NamePair> pairs, String how) {
    String examples =
        pairs.stream()
            .map(pair -> pair.missingName() + " and " + pair.unexpectedName())
            .distinct()
            .limit(EXAMPLES_AT_MOST)
            .collect(Collectors.joining(", "));
    return count(pairs.size(), "name")
        + (pairs.size() == 1 ? " differs " : " differ ")
        + how
        + " only: "
        + examples
        + (pairs.size() > EXAMPLES_AT_MOST ? " \u2026" : "");
  }
}
