package io.github.schemasync.core.changeset;

import java.util.List;

/**
 * What closes a drift.
 *
 * @param changesets in the order in which they run; empty when there is nothing to write
 * @param placeholders values that nobody has chosen
 * @param leftovers findings that the changesets leave open
 */
public record Plan(
    List<Changeset> changesets, List<Placeholder> placeholders, List<Leftover> leftovers) {

  public Plan {
    changesets = List.copyOf(changesets);
    placeholders = List.copyOf(placeholders);
    leftovers = List.copyOf(leftovers);
  }
}
