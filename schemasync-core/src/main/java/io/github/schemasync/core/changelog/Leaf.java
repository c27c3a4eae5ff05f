package io.github.schemasync.core.changelog;

import java.util.Optional;

/**
 * A file that holds changesets.
 *
 * @param inclusion how it was reached; absent for the root
 */
record Leaf(ChangelogFile file, Optional<Inclusion> inclusion) {

  boolean isRepeatable() {
    return file.changesets().stream().allMatch(Entry::isRepeatable);
  }

  String name() {
    return file.source().file().getFileName().toString();
  }

  /**
   * @param container the file that includes it
   * @param entry the include, or the includeAll
   */
  record Inclusion(ChangelogFile container, Entry entry) {

    boolean ofFolder() {
      return entry.kind() == Entry.Kind.INCLUDE_ALL;
    }
  }
}
