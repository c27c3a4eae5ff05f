package io.github.schemasync.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a model. A folder {@code since-6} in it counts only for class paths of that major
 * version of Hibernate and later ones; a file in it takes the place of an older one of the same
 * name.
 *
 * @param byPlace each file by its place in the project
 */
record ModelFiles(Map<Path, Path> byPlace) {
  static ModelFiles of(Path model, String classPath) {
    Map<Path, Path> files = new TreeMap<>();
    add(model, files);
    for (int version : List.of(6, 7)) {
      Path folder = Path.of("since-" + version);
      if (files.keySet().removeIf(place -> place.startsWith(folder))
          && version <= version(classPath)) {
        add(model.resolve(folder), files);
      }
    }
    return new ModelFiles(files);
  }

  /** Class paths end with their version: {@code hibernate-5.6}. */
  private static int version(String classPath) {
    return Integer.parseInt(classPath.replaceAll(".*-(\\d+)\\..*", "$1"));
  }

  private static void add(Path folder, Map<Path, Path> files) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
