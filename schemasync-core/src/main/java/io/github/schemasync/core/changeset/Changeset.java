package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ObjectKey;
import java.util.List;
import java.util.Optional;

/**
 * One changeset, in no format yet: {@code <changeSet id="add-isbn-to-book" author="ada">…}.
 *
 * @param precondition what must hold, else it does not run
 * @param comment what a reader of the changelog must know, for instance that rows are lost
 * @param changes at least one, in order
 * @param rollback undoes all changes, in its own order
 * @param rollsBackItself whether Liquibase undoes every change type without being told how
 * @param quoted whether names are written that PostgreSQL would fold or takes for keywords: {@code
 *     objectQuotingStrategy="QUOTE_ALL_OBJECTS"}
 * @param inTransaction false for {@code create index concurrently}
 * @param keys what it makes, changes and drops
 */
public record Changeset(
    String id,
    String author,
    Optional<Precondition> precondition,
    Optional<String> comment,
    List<Change> changes,
    List<Change> rollback,
    boolean rollsBackItself,
    boolean quoted,
    boolean inTransaction,
    List<ObjectKey> keys) {

  public Changeset {
    changes = List.copyOf(changes);
    rollback = List.copyOf(rollback);
    keys = List.copyOf(keys);
  }

  /** The same under another name. */
  public Changeset named(String otherId, String otherAuthor) {
    return with(otherId, otherAuthor, precondition);
  }

  /** The same, if something holds. */
  public Changeset onlyIf(Precondition condition) {
    return with(id, author, Optional.of(condition));
  }

  private Changeset with(
      String otherId, String otherAuthor, Optional<Precondition> otherPrecondition) {
    return new Changeset(
        otherId,
        otherAuthor,
        otherPrecondition,
        comment,
        changes,
        rollback,
        rollsBackItself,
        quoted,
        inTransaction,
        keys);
  }
}
