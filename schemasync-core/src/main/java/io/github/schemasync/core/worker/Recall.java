package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * What is remembered of a changelog.
 *
 * @param recording whether the SQL that Liquibase sends is written down for another time
 * @param known what became of the changelog before, where its schema can be had without Liquibase
 */
public record Recall(boolean recording, Optional<ChangelogReply> known) {
  /** Liquibase runs, and nobody listens. */
  public static final Recall NONE = new Recall(false, Optional.empty());
}
