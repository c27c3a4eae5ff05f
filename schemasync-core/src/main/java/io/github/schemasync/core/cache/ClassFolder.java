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
  private static final String SERVICES = "META-INF/services/liquibase.";

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
      digest.add(hasIdleCode(file.getKey(), reads) ? idle(file.getKey()) : file.getValue());
    }
  }

  /** Liquibase, which need not run in each check, may run what mentions it. */
  private String idle(String name) throws IOException {
    byte[] bytes = bytes(name);
    return mentionsLiquibase(bytes) ? digests.get(name) : Digest.of(ClassShape.of(bytes));
  }

  void addLiquibases(Digest digest) throws IOException {
    liquibases().forEach((name, bytes) -> digest.add(name).add(bytes));
  }

  /** What is no class, and classes that mention Liquibase: they may be parts of it. */
  SortedMap<String, String> liquibases() throws IOException {
    SortedMap<String, String> seen = new TreeMap<>();
    for (Map.Entry<String, String> file : digests.entrySet()) {
      if (!file.getKey().endsWith(CLASS) || mentionsLiquibase(bytes(file.getKey()))) {
        seen.put(file.getKey(), file.getValue());
      }
    }
    return seen;
  }

  /** Whether a class names something of Liquibase's packages, as its constants tell. */
  private static boolean mentionsLiquibase(byte[] classFile) {
    return new String(classFile, StandardCharsets.ISO_8859_1).contains(LIQUIBASE);
  }

  /** Whether it gives Liquibase parts by their names, which may be any class's. */
  boolean extendsLiquibase() {
    return digests.keySet().stream().anyMatch(name -> name.startsWith(SERVICES));
  }

  boolean has(String className) {
    return digests.containsKey(className.replace('.', '/') + CLASS);
  }

  /**
   * @throws IOException also when it is another class by now
   */
  byte[] bytes(String name) throws IOException {
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
