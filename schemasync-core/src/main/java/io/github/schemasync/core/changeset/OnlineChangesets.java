package io.github.schemasync.core.changeset;

import java.util.List;
import java.util.stream.Stream;

/** Changesets whose locks nobody notices. */
final class OnlineChangesets {
  private final Online online;
  private final OnlineParts parts;

  OnlineChangesets(Online online, OnlineParts parts) {
    this.online = online;
    this.parts = parts;
  }

  /** Rows are not filled while the column that they get is still locked. */
  Object group(Step step) {
    return parts.of(step).isEmpty()
        ? List.of(Phase.of(step), step.key().object(), step.getClass())
        : step;
  }

  /**
   * @param steps of one group
   * @param plain what they would be otherwise
   */
  Stream<Changeset> of(List<Step> steps, Changeset plain) {
    List<OnlineParts.Part> cut = parts.of(steps.get(0));
    if (!cut.isEmpty()) {
      return cut.stream().map(part -> changeset(plain, part));
    }
    return Stream.of(steps.stream().allMatch(OnlineChangesets::isNew) ? plain : waiting(plain));
  }

  /** Nobody waits for what was not there. */
  private static boolean isNew(Step step) {
    return step instanceof Step.Create && step.key().member().isEmpty();
  }

  private Changeset waiting(Changeset plain) {
    List<Change> changes =
        Stream.concat(Stream.of(online.waiting()), plain.changes().stream()).toList();
    return new Changeset(
        plain.id(),
        plain.author(),
        plain.precondition(),
        plain.comment(),
        changes,
        plain.rollback(),
        false,
        plain.quoted(),
        true,
        plain.keys());
  }

  private Changeset changeset(Changeset plain, OnlineParts.Part part) {
    String id =
        part.words().isEmpty() ? plain.id() : plain.id() + "-" + ChangesetIds.slug(part.words());
    Stream<Change> first = part.inTransaction() ? Stream.of(online.waiting()) : Stream.empty();
    return new Changeset(
        id,
        plain.author(),
        plain.precondition(),
        plain.comment(),
        Stream.concat(first, changes(part.sql())).toList(),
        changes(part.undo()).toList(),
        false,
        plain.quoted(),
        part.inTransaction(),
        plain.keys());
  }

  private static Stream<Change> changes(List<String> sql) {
    return sql.stream().map(Change::ofSql);
  }
}
