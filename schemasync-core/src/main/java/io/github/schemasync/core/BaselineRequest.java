package io.github.schemasync.core;

import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.database.LiveDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What to squash.
 *
 * @param check where the project and its changelog are
 * @param style what is not learnt from the changelog
 * @param author of changesets where the changelog has no usual one and none was chosen
 * @param resourceRoots folders of the sources below which changelog files are looked up, in order
 * @param live a database that has run the old changelog and is taken for what that makes; absent
 *     when the old changelog runs on a new database
 * @param archive where the old files go when the new one takes their place; absent when it stands
 *     beside them
 * @param dryRun whether nothing is written
 * @param clock gives moments for file names and ids
 */
public record BaselineRequest(
    CheckRequest check,
    StyleChoices style,
    String author,
    List<Path> resourceRoots,
    Optional<LiveDatabase> live,
    Optional<Path> archive,
    boolean dryRun,
    Clock clock) {

  public BaselineRequest {
    resourceRoots = List.copyOf(resourceRoots);
  }
}
