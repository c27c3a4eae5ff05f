package io.github.schemasync.core;

import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.model.Data;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a baseline.
 *
 * @param discovered how the old changelog was found and read, one line for the user
 * @param replaced how many changesets the old changelog ran
 * @param selective how many of these had contexts or labels
 * @param changesets those that do the same
 * @param data what they bring besides the schema
 * @param files what was written, moved and removed, or would have been
 * @param archive where old files went; absent when they stayed
 * @param live the database whose schema it is; absent where the old changelog ran
 * @param leftOut what that database has and the new changelog does not make, one phrase each
 * @param triedOneBehind whether a database was tried that lacked the last of the old changesets;
 *     there is none when there is only one
 * @param written false for a dry run
 */
public record BaselineReport(
    String discovered,
    int replaced,
    int selective,
    List<Changeset> changesets,
    Data data,
    List<FileChange> files,
    Optional<Path> archive,
    Optional<String> live,
    List<String> leftOut,
    boolean triedOneBehind,
    boolean written) {

  public BaselineReport {
    changesets = List.copyOf(changesets);
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
  }
}
