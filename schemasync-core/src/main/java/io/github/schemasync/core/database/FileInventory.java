package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names and sizes of a directory's files, kept in the directory: tells a whole directory from
 * one that was cut short or cleaned by half.
 */
final class FileInventory {
  private static final String NAME = "inventory.txt";

  private FileInventory() {}

  static void write(Path directory) throws IOException {
    Files.write(directory.resolve(NAME), lines(directory), UTF_8);
  }

  /** Whether the directory holds exactly the files it was made with. */
  static boolean matches(Path directory) {
    try {
      return Files.readAllLines(directory.resolve(NAME), UTF_8).equals(lines(directory));
    } catch (IOException | UncheckedIOException absentOrBroken) {
      return false;
    }
  }

  private static List<String> lines(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(NAME))
          .map(file -> directory.relativize(file) + " " + size(file))
          .sorted()
          .toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
