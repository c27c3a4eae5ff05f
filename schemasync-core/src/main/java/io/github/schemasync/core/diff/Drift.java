package io.github.schemasync.core.diff;

import java.util.Comparator;
import java.util.List;

/** All differences, in the order of the objects that they are about. */
public record Drift(List<Difference> differences) {
  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::key).thenComparing(Difference::code);

  public Drift {
    differences = differences.stream().sorted(ORDER).toList();
  }

  public boolean isEmpty() {
    return differences.isEmpty();
  }
}
