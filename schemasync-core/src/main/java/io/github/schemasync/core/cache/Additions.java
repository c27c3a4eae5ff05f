package io.github.schemasync.core.cache;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What was added to the text of a changelog. */
final class Additions {
  /** Or a text of wide characters, in which nobody has looked for one. */
  private static final Pattern PROPERTY =
      Pattern.compile("property|\\u0000", Pattern.CASE_INSENSITIVE);

  /** What ends the part of a changelog in which properties are defined. */
  private static final Pattern ENDS_PROPERTIES =
      Pattern.compile("include|changeset", Pattern.CASE_INSENSITIVE);

  private Additions() {}

  static boolean definesProperties(String text) {
    return PROPERTY.matcher(text).find();
  }

  /**
   * Whether the properties are surely as they were: none is added, and what is added stands behind
   * the last one and something that is none.
   *
   * @param before empty where it defined none
   */
  static boolean leaveProperties(Optional<String> before, String now) {
    return before.map(text -> isAddedBehind(text, now)).orElseGet(() -> !definesProperties(now));
  }

  private static boolean isAddedBehind(String before, String now) {
    int head = commonHead(before, now);
    int last = lastProperty(before);
    return now.length() > before.length()
        && now.endsWith(before.substring(head))
        && last <= head
        && ENDS_PROPERTIES.matcher(before.substring(last, head)).find()
        && count(before) == count(now);
  }

  private static int commonHead(String one, String other) {
    int head = 0;
    while (head < Math.min(one.length(), other.length())
        && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    return head;
  }

  /** Where the last one ends. */
  private static int lastProperty(String text) {
    return PROPERTY.matcher(text).results().mapToInt(MatchResult::end).max().orElse(0);
  }

  private static long count(String text) {
    return PROPERTY.matcher(text).results().count();
  }
}
