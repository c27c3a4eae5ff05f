package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.time.Clock;
import java.util.List;

/**
 * What becomes of a changelog when changesets get into it; nothing is written yet.
 *
 * @param changesets with the ids and the author of the house
 * @param files what to write, a new file before the one that includes it
 */
public record ChangelogEdit(List<Changeset> changesets, List<FileChange> files) {

  public ChangelogEdit {
    changesets = List.copyOf(changesets);
    files = List.copyOf(files);
  }

  /**
   * Places changesets where the house would.
   *
   * @param changesets at least one; their ids are names joined by hyphens, their author is written
   *     where the house has none
   * @param name of what they do, for instance {@code add-subtitle-to-book}
   * @param clock gives moments for names, in its own zone
   * @throws io.github.schemasync.core.problem.SyncProblem when a file leaves no room
   */
  public static ChangelogEdit of(
      HouseStyle style, List<Changeset> changesets, String name, Clock clock) {
    return new EditPlan(style, new HouseNames(style, name, clock)).edit(changesets);
  }
}
