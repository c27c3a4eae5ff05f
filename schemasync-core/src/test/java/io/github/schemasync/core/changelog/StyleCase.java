package io.github.schemasync.core.changelog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of {@code changelog-styles}: a project before and after, and where its changelog starts.
 */
record StyleCase(Path folder) {
  private static final Path CASES = Path.of("src/test/resources/changelog-styles");

  static Stream<StyleCase> all() {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().map(StyleCase::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Map<String, byte[]> before() {
    return files(folder.resolve("before"));
  }

  Map<String, byte[]> after() {
    return files(folder.resolve("after"));
  }

  /** The project's folder, in a place where it may be changed. */
  ChangelogLocation copyTo(Path project) throws IOException {
    for (Map.Entry<String, byte[]> file : before().entrySet()) {
      Path copy = project.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
    return locationIn(project);
  }

  /** Where the changelog is once it has been written; a first one has Spring Boot's own place. */
  ChangelogLocation locationIn(Path project) throws IOException {
    String root = Files.readString(folder.resolve("root.txt")).strip();
    return new ChangelogLocation(
        Optional.of(project.resolve(root)).filter(Files::exists),
        List.of(project.resolve("src/main/resources"), project));
  }

  /** Every file by its name below a folder, with slashes. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path file : below.filter(Files::isRegularFile).toList()) {
        files.put(ChangelogLocation.slashed(folder.relativize(file)), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
