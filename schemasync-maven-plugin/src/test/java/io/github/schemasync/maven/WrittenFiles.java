package io.github.schemasync.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a goal did to the resources of an Invoker project; for its {@code verify.groovy}. File names
 * are below {@code src/main/resources}, with slashes.
 *
 * @param added new files and their texts
 * @param inserted changed files and what stands in them now between bytes that are as they were
 */
public record WrittenFiles(Map<String, String> added, Map<String, String> inserted) {

  /**
   * Compares the project's copy with its original in {@code src/it}.
   *
   * @throws AssertionError when a file is gone, or has lost or changed a byte
   */
  public static WrittenFiles of(File basedir) throws IOException {
    Path copy = basedir.toPath().toRealPath();
    Path repository = copy.resolve("../../../..").normalize();
    Map<String, byte[]> before = read(repository.resolve("src/it").resolve(copy.getFileName()));
    Map<String, byte[]> after = read(copy);
    WrittenFiles written = new WrittenFiles(new TreeMap<>(), new TreeMap<>());
    for (String name : before.keySet()) {
      byte[] now = after.getOrDefault(name, new byte[0]);
      if (!Arrays.equals(before.get(name), now)) {
        written.inserted.put(name, insertedText(name, before.get(name), now));
      }
      after.remove(name);
    }
    after.forEach((name, bytes) -> written.added.put(name, new String(bytes, UTF_8)));
    return written;
  }

  private static String insertedText(String name, byte[] before, byte[] after) {
    int differs = Arrays.mismatch(before, after);
    int end = after.length - (before.length - differs);
    if (end < differs || !Arrays.equals(before, differs, before.length, after, end, after.length)) {
      throw new AssertionError(name + " is not what it was around what is new");
    }
    return new String(after, differs, end - differs, UTF_8);
  }

  private static Map<String, byte[]> read(Path project) throws IOException {
    Path resources = project.resolve("src/main/resources");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(resources)) {
      for (Path file : below.filter(Files::isRegularFile).toList()) {
        String name = resources.relativize(file).toString().replace(File.separatorChar, '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }
}
