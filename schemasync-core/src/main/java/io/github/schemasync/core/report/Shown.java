package io.github.schemasync.core.report;

import java.util.List;
import java.util.Optional;

/**
 * The first of many, and how many there are besides.
 *
 * @param hidden never 1: what would be counted in a line of its own can be shown in it
 */
record Shown<T>(List<T> items, int hidden) {

  static <T> Shown<T> of(List<T> all, int most) {
    int shown = all.size() <= most + 1 ? all.size() : most;
    return new Shown<>(all.subList(0, shown), all.size() - shown);
  }

  /** {@code … and 3 more in the report}. */
  Optional<String> rest() {
    return hidden == 0
        ? Optional.empty()
        : Optional.of("\u2026 and " + hidden + " more in the report");
  }
}
