package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Written;
import java.util.Set;

/** Whether a column of another type can hold what a column holds. */
public final class Narrowing {
  /** A day is a moment too, although an application that writes moments cannot write days. */
  private static final Set<String> MOMENTS = Set.of("timestamp", "timestamptz");

  private Narrowing() {}

  /** Whether some value of the one type is refused by the other, or comes back changed. */
  public static boolean isLossy(ColumnType from, ColumnType to) {
    return TypeFit.flaw(from, to, Written.ANYTHING).isPresent() && !isDayAsMoment(from, to);
  }

  private static boolean isDayAsMoment(ColumnType from, ColumnType to) {
    return from.base().name().equals("date") && MOMENTS.contains(to.base().name());
  }
}
