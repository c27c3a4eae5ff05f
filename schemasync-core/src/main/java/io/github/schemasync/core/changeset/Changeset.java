package io.github.schemasync.core.changeset;

import java.util.List;
import java.util.Optional;

/**
 * One changeset, in no format yet: {@code <changeSet id="add-isbn-to-book" author="ada">…}.
 *
 * @param comment what a reader of the changelog must know, for instance that rows are lost
 * @param changes at least one, in order
 * @param rollback undoes all changes, in its own order
 * @param rollsBackItself whether Liquibase undoes every change type without being told how
 * @param quoted whether names are written that PostgreSQL would fold or takes for keywords: {@code
 *     objectQuotingStrategy="QUOTE_ALL_OBJECTS"}
 * @param inTransaction false for {@code create index concurrently}
 */
public record Changeset(
    String id,
    String author,
    Optional<String> comment,
    List<Change> changes,
    List<Change> rollback,
    boolean rollsBackItself,
    boolean quoted,
    boolean inTransaction) {

  public Changeset {
    changes = List.copyOf(changes);
    rollback = List.copyOf(rollback);
  }
}
