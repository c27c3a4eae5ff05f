package io.github.schemasync.core.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Says whether a class path has a resource.
 *
 * @param classPath folders and jars
 */
record ClassPathResources(List<Path> classPath) {

  boolean has(String name) {
    return classPath.stream().anyMatch(entry -> has(entry, name));
  }

  private static boolean has(Path entry, String name) {
    if (!Files.isRegularFile(entry)) {
      return Files.isRegularFile(entry.resolve(name));
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(name) != null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(entry.toString(), unreadable);
    }
  }
}
