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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of a project that begin as changelogs do. */
final class LikelyChangelogs {
  private static final int SHOWN = 5;
  private static final int BEGINNING = 4000;

  /** {@code master.xml}, {@code changelog-master.yaml}, {@code db.changelog-root.json}. */
  private static final Pattern ROOT =
      Pattern.compile("(.*/)?([^/]*[-._])?(master|root)\\.[a-z]+", Pattern.CASE_INSENSITIVE);

  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "xml", "json", "sql");

  private LikelyChangelogs() {}

  /** The one whose name is that of a root; empty where several are. */
  static List<String> master(List<Path> roots) {
    List<String> masters = all(roots).filter(name -> ROOT.matcher(name).matches()).toList();
    return masters.size() == 1 ? masters : List.of();
  }

  /**
   * Class path names for the message that none was found, the nearest to the root first: roots are
   * seldom deeper than what they include.
   */
  static List<String> find(List<Path> roots) {
    return all(roots).limit(SHOWN).toList();
  }

  private static Stream<String> all(List<Path> roots) {
    return roots.stream()
        .filter(Files::isDirectory)
        .flatMap(root -> below(root).stream())
        .distinct()
        .sorted(
            Comparator.comparingLong((String name) -> name.chars().filter(it -> it == '/').count())
                .thenComparing(Comparator.naturalOrder()));
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

  /** By its name. */
  static boolean mayBeOne(Path file) {
    String name = file.getFileName().toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  static boolean isOne(Path file) {
    if (!mayBeOne(file) || !Files.isRegularFile(file)) {
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
