package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Written;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Whether the changelog's type for texts holds every text that is written. */
final class TextFit {
  private TextFit() {}

  static Optional<String> flaw(ColumnType entities, ColumnType changelog, Written written) {
    if (TypeFit.isShorter(changelog.length(), entities.length())
        && TypeFit.isShorter(changelog.length(), longest(written))) {
      return Optional.of(tooLong(changelog, written));
    }
    boolean pads = changelog.is("bpchar") && !entities.is("bpchar");
    return pads && !allAreAsLong(changelog.length(), written)
        ? Optional.of("values come back filled up with blanks to " + changelog)
        : Optional.empty();
  }

  private static String tooLong(ColumnType changelog, Written written) {
    String error = " refused: value too long for type " + changelog;
    if (written.length().isPresent()) {
      return "values of " + written.length().getAsInt() + " characters are" + error;
    }
    return written.values().stream()
        .max(Comparator.comparingInt(TextFit::characters).thenComparing(Comparator.reverseOrder()))
        .map(value -> "\"" + value + "\" is" + error)
        .orElse("longer values are" + error);
  }

  /** Empty when it is not known. */
  private static OptionalInt longest(Written written) {
    OptionalInt known = lengths(written).max();
    return known.isPresent() ? known : written.atMost();
  }

  private static boolean allAreAsLong(OptionalInt length, Written written) {
    return lengths(written).findAny().isPresent()
        && lengths(written).allMatch(each -> OptionalInt.of(each).equals(length));
  }

  private static IntStream lengths(Written written) {
    return IntStream.concat(
        written.length().stream(), written.values().stream().mapToInt(TextFit::characters));
  }

  /** As PostgreSQL counts them. */
  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
