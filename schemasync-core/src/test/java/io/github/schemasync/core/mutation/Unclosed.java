package io.github.schemasync.core.mutation;

import io.github.schemasync.core.closing.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A line {@code mutation | outcome | reason} of {@code unclosed.txt}; {@code (entities)} behind the
 * mutation says that the entities were changed. {@code ClosingTest} holds each line, and that there
 * is no other.
 *
 * @param reason why no changeset closes it, or why it does not roll back
 */
record Unclosed(String key, Outcome outcome, String reason) {

  static Map<String, Unclosed> all() {
    return Mutation.lines("unclosed.txt").stream()
        .map(Unclosed::parse)
        .collect(Collectors.toMap(Unclosed::key, Function.identity()));
  }

  private static Unclosed parse(String line) {
    String[] parts = line.split(" \\| ", 3);
    return new Unclosed(
        parts[0], Outcome.valueOf(parts[1].replace(' ', '_').toUpperCase(Locale.ROOT)), parts[2]);
  }

  /** A cell of the page. */
  String closed() {
    return switch (outcome) {
      case LEFT -> "no: " + reason;
      case SAID -> "said: " + reason;
      default -> "yes";
    };
  }

  /** A cell of the page. */
  String rolledBack() {
    return switch (outcome) {
      case LEFT, SAID -> "–";
      default -> "no: " + reason;
    };
  }

  /** The key of a mutation of the entities. */
  static String ofEntities(Mutation mutation) {
    return mutation.name() + " (entities)";
  }
}
