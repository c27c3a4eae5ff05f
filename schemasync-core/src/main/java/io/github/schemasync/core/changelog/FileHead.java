package io.github.schemasync.core.changelog;

import java.util.Optional;

/**
 * What stands above the changesets of a new file.
 *
 * @param xmlTag the start tag {@code <databaseChangeLog …>} of a file that is there, as it is
 *     written
 * @param logicalFilePath the name under which Liquibase remembers the changesets
 */
record FileHead(Optional<String> xmlTag, Optional<String> logicalFilePath) {
  static final FileHead NONE = new FileHead(Optional.empty(), Optional.empty());
}
