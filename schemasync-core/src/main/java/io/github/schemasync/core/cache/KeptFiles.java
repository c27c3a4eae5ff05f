package io.github.schemasync.core.cache;

import java.io.IOException;
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
import java.util.stream.Stream;

/**
 * Files of one project beside those of others, each written whole or not at all; those that nobody
 * used for longest go.
 *
 * @param folder the project's
 * @param limit how many files a project has at most
 */
record KeptFiles(Path folder, int limit) {
  private static final int PROJECTS = 100;
  private static final String UNFINISHED = "unfinished-";

  /** The last that was used comes first. */
  List<Path> all() throws IOException {
    return newestFirst(folder);
  }

  /** Empty when it is gone, or no text. */
  static Optional<String> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException | MalformedInputException removedOrPoisoned) {
      return Optional.empty();
    }
  }

  static void markUsed(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
  }

  /** Only its owner can read it. */
  void write(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder.getParent(), UNFINISHED, "");
    Files.writeString(unfinished, text);
    Files.move(
        unfinished,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    markUsed(folder);
    for (Path old : all().stream().skip(limit).toList()) {
      Files.deleteIfExists(old);
    }
    for (Path old : newestFirst(folder.getParent()).stream().skip(PROJECTS).toList()) {
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
      return entries.sorted(Comparator.comparing(KeptFiles::age).reversed()).toList();
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
