package io.github.schemasync.core.changelog;

import java.time.LocalDateTime;

/**
 * A number that runs, or a version whose last part does: {@code 007}, {@code 1.2}.
 *
 * @param parents the parts of a version before the last, each with its dot; usually empty
 * @param width digits at least, filled with zeros; 1 where numbers are not padded
 */
record NumberCounter(String parents, long last, int width) implements Counter {

  /**
   * @param digits for instance {@code 007} or {@code 1.2}
   */
  static NumberCounter of(String digits) {
    int dot = digits.lastIndexOf('.');
    String last = digits.substring(dot + 1);
    int width = last.startsWith("0") ? last.length() : 1;
    return new NumberCounter(digits.substring(0, dot + 1), Long.parseLong(last), width);
  }

  @Override
  public String next(LocalDateTime moment, int index) {
    String next = Long.toString(last + 1 + index);
    return parents + "0".repeat(Math.max(0, width - next.length())) + next;
  }

  @Override
  public String shape() {
    return "number";
  }
}
