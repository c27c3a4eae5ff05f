package io.github.schemasync.core;

import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ProjectLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders of the changelog as they are to become, outside of the project's sources: Liquibase
 * tries them before anything is written.
 */
final class StagedChangelog {
  private final ProjectLayout layout;
  private final List<Path> roots;
  private final List<FileChange> changes;
  private final Path folder;

  /**
   * Writes nothing yet.
   *
   * @param roots folders below which the changelog's names are looked up
   */
  StagedChangelog(ProjectLayout layout, List<Path> roots, List<FileChange> changes) {
    this.layout = layout;
    this.roots = roots.stream().map(it -> it.toAbsolutePath().normalize()).toList();
    this.changes = changes;
    this.folder = layout.outputDirectory().resolve("tried-changelog");
  }

  /** The folder, with everything below the names by which the changelog calls it. */
  Path write() {
    try {
      delete();
      for (FileChange change : changes) {
        for (Path root : rootsOf(change)) {
          copyFolder(root, change.file().getParent());
        }
      }
      for (FileChange change : changes) {
        for (Path root : rootsOf(change)) {
          write(change, folder.resolve(root.relativize(change.file()).toString()));
        }
      }
      return folder;
    } catch (IOException failure) {
      throw new SyncProblem(
          ProblemPage.OUTPUT_NOT_WRITABLE,
          "Cannot write below " + folder + ": " + failure.getMessage(),
          "Make the folder writable, or name another with -Dschemasync.outputDirectory=…",
          failure);
    }
  }

  private static void write(FileChange change, Path target) throws IOException {
    if (change.isRemoval()) {
      Files.deleteIfExists(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.write(target, change.after());
    }
  }

  private List<Path> rootsOf(FileChange change) {
    return roots.stream().filter(change.file()::startsWith).toList();
  }

  /**
   * A folder is listed as a whole, so it is copied as a whole; resources as the build made them.
   */
  private void copyFolder(Path root, Path source) throws IOException {
    Path relative = root.relativize(source);
    copyFiles(source, folder.resolve(relative.toString()));
    for (Path classes : layout.classesDirectories()) {
      copyFiles(classes.resolve(relative.toString()), folder.resolve(relative.toString()));
    }
  }

  private void copyFiles(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        boolean ours = file.toAbsolutePath().startsWith(layout.outputDirectory().toAbsolutePath());
        if (!ours && isChangelog(file)) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isChangelog(Path file) {
    return !file.toString().endsWith(".class");
  }

  void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException left) {
      // what is left is written over
    }
  }
}
