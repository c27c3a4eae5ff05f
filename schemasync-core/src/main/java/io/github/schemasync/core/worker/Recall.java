package io.github.schemasync.core.worker;

import java.util.Optional;

/**
 * What is remembered of a changelog.
 *
 * @param recording whether the SQL that Liquibase sends is written down for another time
 * @param all what became of the changelog before, where nothing has changed since
 * @param beginning the same, where something has
 */
public record Recall(
    boolean recording, Optional<ChangelogReply> all, Optional<EarlierChangelog> beginning) {
  /** Liquibase runs, and nobody listens. */
  public static final Recall NONE = new Recall(false, Optional.empty(), Optional.empty());
}
