package io.github.schemasync.core.changelog;

import java.util.Optional;

/**
 * A file that holds changesets, or is one.
 *
 * @param inclusion how it was reached; absent for the root
 */
record Leaf(ChangelogFile file, Optional<Inclusion> inclusion) {

  boolean isRepeatable() {
    return !file.isRaw() && file.changesets().stream().allMatch(Entry::isRepeatable);
  }

  /** What the first of its changesets is called; raw SQL tells no name. */
  Optional<String> firstId() {
    return file.changesets().stream().findFirst().map(Entry::id);
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
