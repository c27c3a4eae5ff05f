package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user has decided; the rest is learnt.
 *
 * @param format of a new file
 * @param author of the changesets
 * @param directory of a new file, absolute
 * @param file name of a new file, for instance {@code 007-add-isbn.yaml}
 * @param growth whether changesets go to the newest file or to one of their own
 * @param marks what all new changesets have
 */
public record StyleChoices(
    Optional<ChangelogFormat> format,
    Optional<String> author,
    Optional<Path> directory,
    Optional<String> file,
    Optional<Growth> growth,
    ChangesetMarks marks) {

  /** All is learnt. */
  public static final StyleChoices NONE =
      new StyleChoices(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ChangesetMarks.LEARNT);

  /** A choice about a new file asks for one. */
  boolean wantsNewFile() {
    return growth.map(it -> it == Growth.NEW_FILE).orElse(false)
        || (growth.isEmpty() && (format.isPresent() || directory.isPresent() || file.isPresent()));
  }
}
