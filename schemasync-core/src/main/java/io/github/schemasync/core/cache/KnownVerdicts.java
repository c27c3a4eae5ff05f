package io.github.schemasync.core.cache;

import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/**
 * The verdicts of earlier checks of one project, as long as everything that they rest on is as it
 * was. A cache that cannot be read or written is none: it never fails a check.
 */
public final class KnownVerdicts {
  /** A branch or two, and the last few changes. */
  private static final int KEPT_OF_ONE_PROJECT = 8;

  private static final int KEPT_PROJECTS = 100;
  private static final String UNFINISHED = "unfinished-";

  private final Path folder;
  private final Inputs inputs;
  private Optional<CompletableFuture<ClassPathState>> again = Optional.empty();

  private KnownVerdicts(Path folder, Inputs inputs) {
    this.folder = folder;
    this.inputs = inputs;
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
      return Optional.of(
          new KnownVerdicts(cacheDirectory.resolve("verdicts").resolve(inputs.key()), inputs));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  /** The verdict that a check would give now. */
  public Optional<Verdict> find() {
    try {
      for (Path file : newestFirst(folder)) {
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
    try {
      Optional<KnownVerdict> known = KnownVerdict.of(Files.readString(file));
      if (known.isPresent() && known.get().seen().equals(inputs.seenBy(known.get().reads()))) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        return known.map(KnownVerdict::verdict);
      }
    } catch (NoSuchFileException | MalformedInputException removedOrPoisoned) {
      // then it is not known
    }
    return Optional.empty();
  }

  /**
   * Begins to look whether the class path is still as it was. To be called when nothing reads it
   * any more, while there is something else to do: it takes as long as the first look.
   */
  public void lookAgain() {
    CompletableFuture<ClassPathState> state = new CompletableFuture<>();
    again = Optional.of(state);
    Thread thread = new Thread(() -> complete(state), "schemasync-cache");
    thread.setDaemon(true);
    thread.start();
  }

  private void complete(CompletableFuture<ClassPathState> state) {
    try {
      state.complete(inputs.readAgain());
    } catch (Throwable failure) {
      state.completeExceptionally(failure);
    }
  }

  private ClassPathState now() throws IOException {
    try {
      return again.isPresent() ? again.get().join() : inputs.readAgain();
    } catch (CompletionException failure) {
      throw new IOException(failure.getCause());
    }
  }

  /**
   * Keeps a verdict; not one that rests on what nobody can look at again, or during which something
   * was changed.
   */
  public void keep(Verdict verdict, Reads reads) {
    try {
      if (reads.unseen().isEmpty() && !inputs.changedUnder(reads, now())) {
        Reads relevant = inputs.classPath().relevant(reads);
        write(new KnownVerdict(verdict, relevant, inputs.seenBy(relevant)));
      }
    } catch (IOException | UncheckedIOException unwritable) {
      // the next check is made again
    }
  }

  private void write(KnownVerdict known) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder.getParent(), UNFINISHED, "");
    Files.writeString(unfinished, known.text());
    Files.move(
        unfinished,
        folder.resolve(known.seen()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
    for (Path old : newestFirst(folder).stream().skip(KEPT_OF_ONE_PROJECT).toList()) {
      Files.deleteIfExists(old);
    }
    for (Path old : newestFirst(folder.getParent()).stream().skip(KEPT_PROJECTS).toList()) {
      remove(old);
    }
  }

  /** A project's folder, or a file that a build left which was killed. */
  private static void remove(Path project) throws IOException {
    for (Path file : newestFirst(project)) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(project);
  }

  private static List<Path> newestFirst(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(KnownVerdicts::age).reversed()).toList();
    }
  }

  /** Another build may just have removed it. */
  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
