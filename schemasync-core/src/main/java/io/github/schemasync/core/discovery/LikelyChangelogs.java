package io.github.schemasync.core.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files of a project that begin as changelogs do, for the message that none was found. */
final class LikelyChangelogs {
  private static final int SHOWN = 5;
  private static final int BEGINNING = 4000;
  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "xml", "json", "sql");

  private LikelyChangelogs() {}

  /**
   * Class path names, the nearest to the root first: roots are seldom deeper than what they
   * include.
   */
  static List<String> find(List<Path> roots) {
    return roots.stream()
        .filter(Files::isDirectory)
        .flatMap(root -> below(root).stream())
        .distinct()
        .sorted(
            Comparator.comparingLong((String name) -> name.chars().filter(it -> it == '/').count())
                .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  private static List<String> below(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(LikelyChangelogs::isOne)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static boolean isOne(Path file) {
    String name = file.getFileName().toString();
    if (!ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
        || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      String text = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return text.contains("databaseChangeLog") || text.startsWith("--liquibase formatted sql");
    } catch (IOException unreadable) {
      return false;
    }
  }
}
