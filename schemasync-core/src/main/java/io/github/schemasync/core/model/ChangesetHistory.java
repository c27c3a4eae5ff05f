package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Which changeset ran in which transaction, in the order of execution.
 *
 * <p>Liquibase commits a changeset's statements no later than the row that records it, so the
 * changeset that last touched an object is the first whose row is not older than the object's.
 */
public record ChangesetHistory(List<Entry> entries) {

  /** No changeset is known. */
  public static final ChangesetHistory NONE = new ChangesetHistory(List.of());

  /**
   * One executed changeset.
   *
   * @param transaction PostgreSQL's {@code xmin} of its row
   * @param selective whether it has contexts or labels, and so may not run everywhere
   */
  public record Entry(ChangesetId changeset, long transaction, boolean selective) {}

  public ChangesetHistory {
    entries = List.copyOf(entries);
  }

  /** All of them, in the order of execution. */
  public List<ChangesetId> changesets() {
    return entries.stream().map(Entry::changeset).toList();
  }

  /** How many of them may not run everywhere. */
  public int selectiveCount() {
    return (int) entries.stream().filter(Entry::selective).count();
  }

  /** The changeset that ran in this transaction, or in the one that recorded it. */
  public Optional<ChangesetId> at(long transaction) {
    return entries.stream()
        .filter(entry -> entry.transaction() >= transaction)
        .map(Entry::changeset)
        .findFirst();
  }
}
