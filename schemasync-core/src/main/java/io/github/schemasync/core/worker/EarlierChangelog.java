package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;

/**
 * A changelog that was applied before, to which something may have been added since.
 *
 * @param reply what became of it
 * @param grown names of the files that are not as they were
 */
public record EarlierChangelog(ChangelogReply reply, List<String> grown) {
  public EarlierChangelog {
    grown = List.copyOf(grown);
  }

  void store(StoredValues stored) {
    StoredValues values = stored.below("earlier");
    reply.store(values);
    values.putTexts("grown", grown);
  }

  static Optional<EarlierChangelog> load(StoredValues stored) {
    StoredValues values = stored.below("earlier");
    return values
        .find("plan")
        .map(plan -> new EarlierChangelog(ChangelogReply.load(values), values.texts("grown")));
  }
}
