package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Written;

/** Whether a column of another type can hold what a column holds. */
public final class Narrowing {
  private Narrowing() {}

  /** Whether some value of the one type is refused by the other, or comes back changed. */
  public static boolean isLossy(ColumnType from, ColumnType to) {
    return TypeFit.flaw(from, to, Written.ANYTHING).isPresent();
  }
}
