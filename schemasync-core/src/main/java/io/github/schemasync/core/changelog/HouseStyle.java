package io.github.schemasync.core.changelog;

import io.github.schemasync.core.changeset.Changeset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the people of a project write their changelog.
 *
 * @param location where it is
 * @param placement where the next changesets go
 * @param format of the file that takes them
 * @param author absent when no author wrote most of the latest changesets
 * @param naming how files and ids are named
 * @param head what a new file begins with
 * @param text how it is laid out
 */
public record HouseStyle(
    ChangelogLocation location,
    Placement placement,
    ChangelogFormat format,
    Optional<String> author,
    HouseNaming naming,
    FileHead head,
    TextStyle text) {

  /**
   * Reads the changelog.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when a file of it cannot be read
   */
  public static HouseStyle learn(ChangelogLocation location, StyleChoices choices) {
    return location
        .root()
        .map(root -> new StyleLesson(location, choices, ChangelogTree.read(location, root)).learn())
        .orElseGet(() -> FirstStyle.of(location, choices));
  }

  /** Which names of the changesets are in quotes. */
  public Quoting quoting() {
    return Quoting.of(text.attributes());
  }

  /** The lines of changesets as they would stand in a file. */
  public List<String> show(List<Changeset> changesets) {
    ChangelogWriter writer = format.writer(text);
    return changesets.stream()
        .flatMap(changeset -> writer.changeset(changeset, "").lines())
        .toList();
  }

  /**
   * @param directory of a new file
   * @param extension of a new file, without the dot
   * @param chosen the name of a new file when the user has chosen it
   * @param like a file whose name the head may repeat
   * @param takenIds those of all changesets
   */
  record HouseNaming(
      Path directory,
      String extension,
      Optional<String> chosen,
      Optional<String> like,
      Naming files,
      Naming ids,
      Set<String> takenIds) {}
}
