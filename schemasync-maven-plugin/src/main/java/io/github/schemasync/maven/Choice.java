package io.github.schemasync.maven;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads parameters that have a fixed set of values. */
final class Choice {
  private Choice() {}

  /**
   * The constant that is meant, in lower or upper case.
   *
   * @param parameter the property's name, for the message
   */
  static <E extends Enum<E>> E read(Class<E> type, String parameter, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> text(constant).equalsIgnoreCase(value.trim()))
        .findFirst()
        .orElseThrow(() -> unknown(type, parameter, value));
  }

  private static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> SyncProblem unknown(
      Class<E> type, String parameter, String value) {
    String values =
        Arrays.stream(type.getEnumConstants()).map(Choice::text).collect(Collectors.joining(", "));
    return new SyncProblem(
        ProblemPage.WRONG_PARAMETER,
        parameter + " is \"" + value + "\", which means nothing.",
        "Set it to one of: " + values + ".");
  }
}
