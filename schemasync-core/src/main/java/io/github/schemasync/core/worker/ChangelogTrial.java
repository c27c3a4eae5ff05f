package io.github.schemasync.core.worker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * A changelog that is tried before it is written; the entities are left alone.
 *
 * @param folder holds files as they are to become, below the names by which the changelog calls
 *     them; whatever it does not hold is taken from the project
 * @param rollback how many of the last changesets are rolled back; 0 means: update
 */
public record ChangelogTrial(Path folder, int rollback) {
  private static final String PREFIX = "trial.";

  void store(Properties properties) {
    StoredValues stored = new StoredValues(properties, PREFIX);
    stored.put("folder", folder.toString());
    stored.put("rollback", rollback);
  }

  static ChangelogTrial load(Properties properties) {
    StoredValues stored = new StoredValues(properties, PREFIX);
    return new ChangelogTrial(Path.of(stored.text("folder")), stored.number("rollback"));
  }

  static boolean isStored(Properties properties) {
    return new StoredValues(properties, PREFIX).find("folder").isPresent();
  }
}
