package io.github.schemasync.core.changelog;

import java.nio.file.Path;
import java.util.Optional;

/** One choice of the user; the rest is learnt. */
public final class Chosen {

  private Chosen() {}

  public static StyleChoices format(ChangelogFormat format) {
    return newFile(Optional.of(format), Optional.empty(), Optional.empty());
  }

  public static StyleChoices directory(Path directory) {
    return newFile(Optional.empty(), Optional.of(directory), Optional.empty());
  }

  static StyleChoices file(String name) {
    return newFile(Optional.empty(), Optional.empty(), Optional.of(name));
  }

  static StyleChoices growth(Growth growth) {
    return new StyleChoices(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(growth),
        ChangesetMarks.LEARNT);
  }

  static StyleChoices marks(ChangesetMarks marks) {
    return new StyleChoices(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        marks);
  }

  static StyleChoices quoting(Quoting quoting) {
    return marks(
        new ChangesetMarks(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(quoting)));
  }

  private static StyleChoices newFile(
      Optional<ChangelogFormat> format, Optional<Path> directory, Optional<String> name) {
    return new StyleChoices(
        format, Optional.empty(), directory, name, Optional.empty(), ChangesetMarks.LEARNT);
  }
}
