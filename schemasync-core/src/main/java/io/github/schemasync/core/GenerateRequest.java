package io.github.schemasync.core;

import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.changeset.ChangesetSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What to write.
 *
 * @param check both sides and what counts as a difference
 * @param selection what is to be closed
 * @param changesets what may be lost, and what nobody can guess
 * @param style what is not learnt from the changelog
 * @param message what the change is, in the user's words; read from the differences when absent
 * @param author of changesets where the changelog has no usual one and none was chosen
 * @param resourceRoots folders of the sources below which changelog files are looked up, in order
 * @param dryRun whether nothing is written
 * @param question somebody who says what was renamed; absent when nobody is there
 * @param clock gives moments for file names and ids
 */
public record GenerateRequest(
    CheckRequest check,
    Selection selection,
    ChangesetSettings changesets,
    StyleChoices style,
    Optional<String> message,
    String author,
    List<Path> resourceRoots,
    boolean dryRun,
    Optional<RenameQuestion> question,
    Clock clock) {

  public GenerateRequest {
    resourceRoots = List.copyOf(resourceRoots);
  }
}
