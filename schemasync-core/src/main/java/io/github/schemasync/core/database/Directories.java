package io.github.schemasync.core.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Whole directories at once. */
final class Directories {

  /** Loaded with this class: when a build is interrupted, Maven closes our jars first. */
  private static final Deletion DELETION = new Deletion();

  private Directories() {}

  /** Makes that {@link #delete} works where nothing can be loaded any more. */
  static Path deletable(Path directory) {
    return directory;
  }

  /** Deletes what can be deleted; what is left is harmless and is met again at the next sweep. */
  static void delete(Path directory) {
    try {
      Files.walkFileTree(directory, DELETION);
    } catch (IOException leftForTheNextSweep) {
      directory.toFile().deleteOnExit();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException ignored)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
