package io.github.schemasync.core.worker;

import java.util.List;
import java.util.Optional;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/**
 * A changeset that failed.
 *
 * @param changeset the changeset
 * @param changelog the root changelog, with every changeset in the order in which they run
 */
record FailedChangeset(ChangeSet changeset, DatabaseChangeLog changelog) {

  /** As {@code model.ChangesetId} prints it. */
  static String name(ChangeSet changeset) {
    return changeset.getFilePath() + "::" + changeset.getId() + "::" + changeset.getAuthor();
  }

  String name() {
    return name(changeset);
  }

  /** The changesets that come after it. */
  List<ChangeSet> later() {
    List<ChangeSet> all = changelog.getChangeSets();
    return all.subList(all.indexOf(changeset) + 1, all.size());
  }

  /** A custom change's class that does not load; Liquibase 5 itself then only meets a null. */
  Optional<String> missingClass() {
    return changeset.getChanges().stream()
        .filter(CustomChangeWrapper.class::isInstance)
        .map(change -> ((CustomChangeWrapper) change).getClassName())
        .filter(name -> name != null && !loads(name))
        .findFirst();
  }

  private static boolean loads(String name) {
    try {
      Class.forName(name, false, FailedChangeset.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }
}
