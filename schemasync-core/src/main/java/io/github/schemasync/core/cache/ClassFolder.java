package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  private static final String LIQUIBASE = "liquibase/";

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

  /** What is no class, and classes that mention Liquibase: they may be parts of it. */
  void addLiquibases(Digest digest) throws IOException {
    for (Map.Entry<String, String> file : digests.entrySet()) {
      if (!file.getKey().endsWith(CLASS) || mentions(LIQUIBASE, file.getKey())) {
        digest.add(file.getKey()).add(file.getValue());
      }
    }
  }

  /** Whether a class names something of that package, as its constants tell. */
  private boolean mentions(String packageName, String name) throws IOException {
    return new String(bytes(name), StandardCharsets.ISO_8859_1).contains(packageName);
  }

  boolean has(String className) {
    return digests.containsKey(className.replace('.', '/') + CLASS);
  }

  private String shape(String name) throws IOException {
    return Digest.of(ClassShape.of(bytes(name)));
  }

  /**
   * @throws IOException also when it is another class by now
   */
  private byte[] bytes(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(root.resolve(name));
    if (!Digest.ofContent(bytes).equals(digests.get(name))) {
      throw new IOException(name + " has changed");
    }
    return bytes;
  }

  private static boolean hasIdleCode(String name, Reads reads) {
    return name.endsWith(CLASS)
        && !reads.mayHaveRun(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
  }
}
