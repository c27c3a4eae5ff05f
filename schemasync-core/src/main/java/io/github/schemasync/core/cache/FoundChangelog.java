package io.github.schemasync.core.cache;

import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.EarlierChangelog;
import java.util.List;
import java.util.Optional;

/**
 * A changelog that is known.
 *
 * @param changelog as it was
 * @param grown names of the files to which something may have been added since; none when nothing
 *     has changed
 */
public record FoundChangelog(KnownChangelog changelog, List<String> grown) {

  public FoundChangelog {
    grown = List.copyOf(grown);
  }

  /** What becomes of the changelog, if Liquibase is told the same. */
  public Optional<ChangelogReply> all() {
    return grown.isEmpty() ? Optional.of(changelog.reply()) : Optional.empty();
  }

  /** What has become of its beginning, if it is one. */
  public Optional<EarlierChangelog> beginning() {
    return grown.isEmpty()
        ? Optional.empty()
        : Optional.of(new EarlierChangelog(changelog.reply(), grown));
  }
}
