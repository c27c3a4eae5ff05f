package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes several files whole or not at all.
 *
 * <p>Everything is written beside its place first, then moved there, new files before those that
 * include them: a build that is killed between two moves leaves a file that nobody reads yet, and
 * what it left beside is swept by the next one. What goes, goes last.
 */
public final class FileTransaction {
  /** Ends the name of a file beside its place: {@code .001.yaml.schemasync}, which no one reads. */
  private static final String TEMPORARY = ".schemasync";

  private final List<FileChange> changes;
  private final Move move;

  /** What takes back each step that was done, the last one first. */
  private final Deque<Step> undo = new ArrayDeque<>();

  private FileTransaction(List<FileChange> changes, Move move) {
    this.changes = changes.stream().sorted(Comparator.comparingInt(FileTransaction::rank)).toList();
    this.move = move;
  }

  private static int rank(FileChange change) {
    if (change.isNew()) {
      return 0;
    }
    return change.isRemoval() ? 2 : 1;
  }

  /**
   * Writes all of them.
   *
   * @throws SyncProblem when a file cannot be written or is no longer what it was when it was read;
   *     then every file is as it was before
   */
  public static void write(List<FileChange> changes) {
    write(changes, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
  }

  static void write(List<FileChange> changes, Move move) {
    FileTransaction transaction = new FileTransaction(changes, move);
    try {
      transaction.run();
    } catch (IOException failure) {
      throw transaction.takenBack(failure);
    }
  }

  private void run() throws IOException {
    for (FileChange change : changes) {
      requireUntouched(change);
    }
    for (FileChange change : changes) {
      sweep(target(change).getParent());
    }
    List<Path> written = new ArrayList<>();
    List<FileChange> stay = changes.stream().filter(it -> !it.isRemoval()).toList();
    for (FileChange change : stay) {
      written.add(beside(change));
    }
    for (int i = 0; i < stay.size(); i++) {
      FileChange change = stay.get(i);
      move.move(written.get(i), target(change));
      undo.push(() -> restore(change));
    }
    for (FileChange change : changes) {
      if (change.isRemoval()) {
        Files.delete(change.file());
        undo.push(() -> Files.write(change.file(), change.before().orElseThrow()));
      }
    }
  }

  private static void requireUntouched(FileChange change) throws IOException {
    Path file = change.file();
    Optional<byte[]> now =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    Optional<byte[]> before = change.before();
    boolean isSame =
        now.isPresent() == before.isPresent()
            && (now.isEmpty() || Arrays.equals(now.get(), before.get()));
    if (!isSame) {
      throw new SyncProblem(
          ProblemPage.CHANGELOG_NOT_WRITABLE,
          file + " changed while the changeset was made; nothing was written.",
          "Run the goal again.");
    }
  }

  private Path beside(FileChange change) throws IOException {
    Path target = target(change);
    createFolder(target.getParent());
    Path temporary = target.resolveSibling("." + target.getFileName() + TEMPORARY);
    undo.push(() -> deleteFile(temporary));
    Files.write(temporary, change.after(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (!change.isNew()) {
      copyPermissions(target, temporary);
    }
    return temporary;
  }

  /** Not what stood in its place: nothing was written there. */
  private static void deleteFile(Path temporary) throws IOException {
    if (Files.isRegularFile(temporary)) {
      Files.delete(temporary);
    }
  }

  /** What a build left that was killed; its files may have had other names than ours. */
  private static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + TEMPORARY)) {
      for (Path temporary : left) {
        deleteFile(temporary);
      }
    }
  }

  private void createFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    createFolder(folder.getParent());
    Files.createDirectory(folder);
    undo.push(() -> Files.deleteIfExists(folder));
  }

  private static void restore(FileChange change) throws IOException {
    if (change.isNew()) {
      Files.delete(change.file());
    } else {
      Files.write(target(change), change.before().get());
    }
  }

  /** What a link points to, so that the link stays. */
  private static Path target(FileChange change) throws IOException {
    return change.isNew() ? change.file() : change.file().toRealPath();
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private SyncProblem takenBack(IOException failure) {
    List<String> left = new ArrayList<>();
    while (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } catch (IOException stuck) {
        left.add(String.valueOf(stuck.getMessage()));
      }
    }
    String outcome =
        left.isEmpty() ? "nothing was written." : "not all could be put back: " + left + ".";
    return new SyncProblem(
        ProblemPage.CHANGELOG_NOT_WRITABLE,
        "The changelog cannot be written (" + failure + "); " + outcome,
        "Make the folder and its files writable, or name another folder:"
            + " -Dschemasync.changeset.directory=…",
        failure);
  }

  /** Puts a written file into its place at once. */
  @FunctionalInterface
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
