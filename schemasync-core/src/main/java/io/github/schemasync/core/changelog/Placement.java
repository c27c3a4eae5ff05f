package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the next changesets go. */
sealed interface Placement {

  /** Into a file that is there. */
  record Append(ChangelogFile file, Optional<Entry> behind) implements Placement {}

  /**
   * Into a file of their own, and an include of it into the one that lists them.
   *
   * @param behind the include or changeset that was the last so far
   */
  record Include(ChangelogFile container, Optional<Entry> behind) implements Placement {}

  /**
   * Into a file of their own in a folder that is included as a whole.
   *
   * @param files those that the new one must be sorted behind
   */
  record Folder(List<Path> files) implements Placement {}

  /** Into a first file, listed by a first master. */
  record First(Path master) implements Placement {}
}
