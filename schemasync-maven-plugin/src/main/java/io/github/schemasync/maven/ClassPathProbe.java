package io.github.schemasync.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells which entry of a class path holds a file; loads nothing.
 *
 * @param entries folders and jars, in order
 */
record ClassPathProbe(List<Path> entries) {

  /** {@code liquibase/Liquibase.class}, for instance. */
  boolean has(String file) {
    return holderOf(file).isPresent();
  }

  Optional<Path> holderOf(String file) {
    return entries.stream().filter(entry -> holds(entry, file)).findFirst();
  }

  private static boolean holds(Path entry, String file) {
    if (Files.isDirectory(entry)) {
      return Files.exists(entry.resolve(file));
    }
    if (!Files.isRegularFile(entry)) {
      return false;
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      return jar.getEntry(file) != null;
    } catch (ZipException noJar) {
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
