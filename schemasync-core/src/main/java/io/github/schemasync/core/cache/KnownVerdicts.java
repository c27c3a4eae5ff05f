package io.github.schemasync.core.cache;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The verdicts of earlier checks of one project, as long as everything that they rest on is as it
 * was. A cache that cannot be read or written is none: it never fails a check.
 */
public final class KnownVerdicts {
  /** A branch or two, and the last few changes. */
  private static final int KEPT_OF_ONE_PROJECT = 8;

  private final KeptFiles files;
  private final Inputs inputs;
  private final SecondLook later;
  private final KnownChangelogs changelogs;

  private KnownVerdicts(Path cacheDirectory, Inputs inputs) {
    this.files =
        new KeptFiles(
            cacheDirectory.resolve("verdicts").resolve(inputs.key()), KEPT_OF_ONE_PROJECT);
    this.inputs = inputs;
    this.later = new SecondLook(inputs);
    this.changelogs =
        new KnownChangelogs(
            cacheDirectory.resolve("changelogs").resolve(inputs.key()), inputs, later);
  }

  /**
   * Looks at everything that can change the verdict.
   *
   * @param cacheDirectory where verdicts are kept
   * @param settings records that hold what the user has set
   * @param own the jars and folders of SchemaSync itself
   * @return empty when the project cannot be read
   */
  public static Optional<KnownVerdicts> of(
      Path cacheDirectory, ProjectLayout layout, List<?> settings, List<Path> own) {
    try {
      Inputs inputs = Inputs.read(layout, settings, own);
      return Optional.of(new KnownVerdicts(cacheDirectory, inputs));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  /** The verdict that a check would give now. */
  public Optional<Verdict> find() {
    try {
      for (Path file : files.all()) {
        Optional<Verdict> known = verdict(file);
        if (known.isPresent()) {
          return known;
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Verdict> verdict(Path file) throws IOException {
    Optional<KnownVerdict> known = KeptFiles.read(file).flatMap(KnownVerdict::of);
    if (known.isEmpty() || !known.get().seen().equals(inputs.seenBy(known.get().reads()))) {
      return Optional.empty();
    }
    KeptFiles.markUsed(file);
    return known.map(KnownVerdict::verdict);
  }

  /**
   * Begins to look whether the class path is still as it was. To be called when nothing reads it
   * any more, while there is something else to do: it takes as long as the first look.
   */
  public void lookAgain() {
    later.begin();
  }

  /** What changelogs of the same project came to. */
  public KnownChangelogs changelogs() {
    return changelogs;
  }

  /**
   * Keeps a verdict; not one that rests on what nobody can look at again, or during which something
   * was changed.
   */
  public void keep(Verdict verdict, Reads reads) {
    try {
      if (reads.unseen().isEmpty() && !inputs.changedUnder(reads, later.seen())) {
        Reads relevant = inputs.classPath().relevant(reads);
        String seen = inputs.seenBy(relevant);
        files.write(seen, new KnownVerdict(verdict, relevant, seen).text());
      }
    } catch (IOException | UncheckedIOException unwritable) {
      // the next check is made again
    }
  }
}
