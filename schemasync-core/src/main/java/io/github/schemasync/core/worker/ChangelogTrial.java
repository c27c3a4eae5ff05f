package io.github.schemasync.core.worker;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A changelog that is applied, rolled back or marked on a database of ours; the entities are left
 * alone.
 *
 * @param folder holds files as they are to become, below the names by which the changelog calls
 *     them; whatever it does not hold is taken from the project
 * @param action what Liquibase does
 * @param count how many changesets it does it with; 0 means all that an update finds
 */
public record ChangelogTrial(Optional<Path> folder, Action action, int count) {
  private static final String PREFIX = "trial.";

  /** What Liquibase does. */
  public enum Action {
    UPDATE,
    ROLLBACK,
    /** Nothing runs, but all that would run is said to have run. */
    MARK_RAN
  }

  void store(Properties properties) {
    StoredValues stored = new StoredValues(properties, PREFIX);
    stored.put("folder", folder.map(Path::toString));
    stored.put("action", action.name());
    stored.put("count", count);
  }

  static ChangelogTrial load(Properties properties) {
    StoredValues stored = new StoredValues(properties, PREFIX);
    return new ChangelogTrial(
        stored.find("folder").map(Path::of),
        Action.valueOf(stored.text("action")),
        stored.number("count"));
  }

  static boolean isStored(Properties properties) {
    return new StoredValues(properties, PREFIX).find("action").isPresent();
  }
}
