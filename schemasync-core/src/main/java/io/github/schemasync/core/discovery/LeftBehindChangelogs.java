package io.github.schemasync.core.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changelogs among the compiled resources whose sources are gone: deleted, renamed or of another
 * branch. An includeAll reads them all the same.
 */
public final class LeftBehindChangelogs {
  private LeftBehindChangelogs() {}

  /**
   * Files beside, or below, changelogs that still have sources; what something else generates has a
   * folder of its own.
   *
   * @param classes {@code target/classes}
   * @param resources the folders that are copied there, {@code src/main/resources}
   * @return names below {@code classes} with slashes, sorted
   */
  public static List<String> in(Path classes, List<Path> resources) {
    List<String> orphans =
        names(classes).filter(name -> resources.stream().noneMatch(it -> has(it, name))).toList();
    if (orphans.isEmpty()) {
      return List.of();
    }
    List<String> homes =
        resources.stream()
            .flatMap(LeftBehindChangelogs::names)
            .filter(name -> resources.stream().anyMatch(it -> isChangelog(it, name)))
            .map(LeftBehindChangelogs::folder)
            .distinct()
            .toList();
    return orphans.stream()
        .filter(name -> homes.stream().anyMatch(home -> isAtHome(name, home)))
        .filter(name -> isChangelog(classes, name))
        .sorted()
        .toList();
  }

  private static Stream<String> names(Path root) {
    if (!Files.isDirectory(root)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(LikelyChangelogs::mayBeOne)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException unreadable) {
      return Stream.of();
    }
  }

  private static boolean has(Path root, String name) {
    return Files.exists(root.resolve(name));
  }

  private static boolean isChangelog(Path root, String name) {
    return LikelyChangelogs.isOne(root.resolve(name));
  }

  private static boolean isAtHome(String name, String home) {
    String folder = folder(name);
    return folder.equals(home) || (!home.isEmpty() && folder.startsWith(home + "/"));
  }

  private static String folder(String name) {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
  }
}
