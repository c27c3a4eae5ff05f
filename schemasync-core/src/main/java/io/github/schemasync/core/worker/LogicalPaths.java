package io.github.schemasync.core.worker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/** Where changesets are written that Liquibase remembers under another path. */
final class LogicalPaths {

  private LogicalPaths() {}

  /** The files of all such changesets of a changelog, by what names them. */
  static Map<String, String> of(DatabaseChangeLog changelog) {
    Map<String, String> files = new LinkedHashMap<>();
    for (ChangeSet changeset : changelog.getChangeSets()) {
      file(changeset)
          .map(ChangeFiles::plain)
          .ifPresent(file -> files.put(FailedChangeset.name(changeset), file));
    }
    return files;
  }

  /** The file of a changeset; empty where its path tells it. */
  static Optional<String> file(ChangeSet changeset) {
    String path = ChangeFiles.plain(changeset.getFilePath());
    return Optional.ofNullable(changeset.getChangeLog())
        .map(DatabaseChangeLog::getPhysicalFilePath)
        .filter(file -> !ChangeFiles.plain(file).endsWith(path));
  }
}
