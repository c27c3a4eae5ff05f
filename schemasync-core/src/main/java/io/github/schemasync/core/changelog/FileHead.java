package io.github.schemasync.core.changelog;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above the changesets of a new file.
 *
 * @param xmlTag the start tag {@code <databaseChangeLog …>} of a file that is there, as it is
 *     written
 * @param logicalFilePath the name under which Liquibase remembers the changesets
 */
record FileHead(Optional<String> xmlTag, Optional<String> logicalFilePath) {
  private static final Pattern PATH =
      Pattern.compile("\\s+logicalFilePath\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  static final FileHead NONE = new FileHead(Optional.empty(), Optional.empty());

  FileHead withoutLogicalFilePath() {
    return new FileHead(xmlTag.map(tag -> PATH.matcher(tag).replaceAll("")), Optional.empty());
  }
}
