package io.github.schemasync.maven;

import io.github.schemasync.core.changeset.Leftover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stays open for one reason.
 *
 * @param alike at least one, all with the same reason and advice
 */
record LeftoverBlock(List<Leftover> alike) {

  /** In the order of the first of each. */
  static List<LeftoverBlock> of(List<Leftover> leftovers) {
    return leftovers.stream()
        .collect(
            Collectors.groupingBy(
                it -> List.of(it.reason(), it.advice()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(LeftoverBlock::new)
        .toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (alike.size() == 1) {
      lines.add("  " + name(alike.get(0)) + ": " + reason());
    } else {
      lines.add("  " + reason() + ":");
      alike.forEach(it -> lines.add("    " + name(it)));
    }
    lines.add("    " + Leftover.remedy(alike));
    return lines;
  }

  private String reason() {
    return alike.get(0).reason();
  }

  private static String name(Leftover it) {
    return it.finding().difference().key() + "  " + it.finding().code();
  }
}
