package io.github.schemasync.core.semantics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Numbers by their value, then texts by theirs. */
final class ValueOrder implements Comparator<String> {
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(value -> number(value).isEmpty())
          .thenComparing(value -> number(value).orElse(BigDecimal.ZERO))
          .thenComparing(Comparator.naturalOrder());

  @Override
  public int compare(String one, String other) {
    return ORDER.compare(one, other);
  }

  private static Optional<BigDecimal> number(String value) {
    try {
      return Optional.of(new BigDecimal(value));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
