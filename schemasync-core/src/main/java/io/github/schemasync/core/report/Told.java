package io.github.schemasync.core.report;

import io.github.schemasync.core.cause.RootCause;
import io.github.schemasync.core.policy.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In what order and grouping findings are told: those of one cause together, and once. */
final class Told {
  private final List<RootCause> causes;
  private final Set<RootCause> done = new HashSet<>();

  /**
   * What is told at once.
   *
   * @param findings one, or all that the cause explains
   */
  record Item(Optional<RootCause> cause, List<Finding> findings) {
    Finding first() {
      return findings.get(0);
    }
  }

  Told(List<RootCause> causes) {
    this.causes = causes;
  }

  /** The findings as items; a cause that was an item before is none again. */
  List<Item> of(List<Finding> findings) {
    List<Item> items = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<RootCause> cause =
          causes.stream().filter(it -> it.findings().contains(finding)).findFirst();
      if (cause.isEmpty()) {
        items.add(new Item(cause, List.of(finding)));
      } else if (done.add(cause.orElseThrow())) {
        items.add(new Item(cause, cause.orElseThrow().findings()));
      }
    }
    return items;
  }
}
