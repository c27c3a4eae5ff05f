package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of the class path as it is at one moment.
 *
 * @param root the folder
 * @param digests of each file's bytes, by its name with slashes
 */
record ClassFolder(Path root, SortedMap<String, String> digests) {
  private static final String CLASS = ".class";

  static ClassFolder read(Path root) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(root.relativize(file).toString().replace('\\', '/'), Digest.of(file));
      }
    }
    return new ClassFolder(root, digests);
  }

  /** Of classes whose code did not run only what shows without running them. */
  void addTo(Digest digest, Reads reads) throws IOException {
    for (Map.Entry<String, String> file : digests.entrySet()) {
      digest.add(file.getKey());
      digest.add(hasIdleCode(file.getKey(), reads) ? shape(file.getKey()) : file.getValue());
    }
  }

  boolean has(String className) {
    return digests.containsKey(className.replace('.', '/') + CLASS);
  }

  /**
   * @throws IOException also when it is another class by now
   */
  private String shape(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve(name));
    if (!Digest.ofContent(bytes).equals(digests.get(name))) {
      throw new IOException(name + " has changed");
    }
    return Digest.of(ClassShape.of(bytes));
  }

  private static boolean hasIdleCode(String name, Reads reads) {
    return name.endsWith(CLASS)
        && !reads.mayHaveRun(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
  }
}
