package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/**
 * What closes a drift.
 *
 * @param changesets in the order in which they run; empty when there is nothing to write
 * @param tables those that the changesets change, make or drop, and other objects among them
 * @param placeholders values that nobody has chosen
 * @param leftovers findings that the changesets leave open
 */
public record Plan(
    List<Changeset> changesets,
    List<ObjectName> tables,
    List<Placeholder> placeholders,
    List<Leftover> leftovers) {

  public Plan {
    changesets = List.copyOf(changesets);
    tables = List.copyOf(tables);
    placeholders = List.copyOf(placeholders);
    leftovers = List.copyOf(leftovers);
  }

  /** The same, with more that it leaves open. */
  public Plan with(List<Leftover> others) {
    return new Plan(
        changesets,
        tables,
        placeholders,
        Stream.concat(leftovers.stream(), others.stream()).toList());
  }
}
