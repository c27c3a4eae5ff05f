package io.github.schemasync.core.sourcecode;

import io.github.schemasync.core.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds where the source of an attribute, or of its class, is. Sources are parsed once each. */
public final class SourceLocator {
  private static final List<String> ENDINGS = List.of(".java", ".kt");

  private final Path baseDirectory;
  private final List<Path> sourceDirectories;
  private final Map<Path, DeclaredLines> parsed = new HashMap<>();

  /**
   * @param baseDirectory paths are given relative to it
   * @param sourceDirectories roots of the sources
   */
  public SourceLocator(Path baseDirectory, List<Path> sourceDirectories) {
    this.baseDirectory = baseDirectory;
    this.sourceDirectories = List.copyOf(sourceDirectories);
  }

  /** {@code src/main/java/com/acme/Book.java:41}; without the line where it is not known. */
  public Optional<String> locate(Origin origin) {
    return file(origin.declaringClass())
        .map(file -> relative(file) + line(file, origin).map(line -> ":" + line).orElse(""));
  }

  /**
   * What stood in the attribute's place before, as Git tells it.
   *
   * @param name of a column, which the earlier line must mention in any spelling
   * @return {@code "private BigDecimal total;" until commit …}; empty when nothing like it did
   */
  public Optional<String> replaced(Origin origin, String name) {
    return origin.attribute().isEmpty()
        ? Optional.empty()
        : file(origin.declaringClass())
            .flatMap(
                file -> line(file, origin).flatMap(at -> new LineHistory(file).replaced(at, name)));
  }

  /** The file of the class's name; else another one of its package that declares the class. */
  private Optional<Path> file(String className) {
    int nested = className.indexOf('$');
    String topLevel = nested < 0 ? className : className.substring(0, nested);
    String path = topLevel.replace('.', '/');
    return sourceDirectories.stream()
        .flatMap(root -> ENDINGS.stream().map(ending -> root.resolve(path + ending)))
        .filter(Files::isRegularFile)
        .findFirst()
        .or(() -> neighbour(path));
  }

  private Optional<Path> neighbour(String path) {
    String declared = path.substring(path.lastIndexOf('/') + 1);
    return sourceDirectories.stream()
        .flatMap(root -> sources(root.resolve(path).getParent()).stream())
        .filter(file -> lines(file).declares(declared))
        .findFirst();
  }

  private static List<Path> sources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(SourceLocator::isSource).sorted().toList();
    } catch (IOException unreadable) {
      // a place is a courtesy; the finding stands without it
      return List.of();
    }
  }

  private DeclaredLines lines(Path file) {
    return parsed.computeIfAbsent(file, DeclaredLines::parse);
  }

  private static boolean isSource(Path file) {
    return ENDINGS.stream().anyMatch(file.toString()::endsWith);
  }

  private Optional<Integer> line(Path file, Origin origin) {
    DeclaredLines lines = lines(file);
    String simpleName = simpleName(origin.declaringClass());
    OptionalInt line =
        origin
            .attribute()
            .map(path -> lines.ofAttribute(simpleName, lastAttribute(path)))
            .filter(OptionalInt::isPresent)
            .orElseGet(() -> lines.ofClass(simpleName));
    return line.isPresent() ? Optional.of(line.getAsInt()) : Optional.empty();
  }

  private static String simpleName(String className) {
    return className.substring(
        Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
  }

  /** The attribute that the declaring class has: of {@code attrs{key}} it is {@code attrs}. */
  private static String lastAttribute(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.replace("[]", "").replaceAll("\\{.*}", "");
  }

  /** With slashes on every system, as messages and editors write it. */
  private String relative(Path file) {
    // Windows has no path from one drive to another
    boolean reachable = Objects.equals(file.getRoot(), baseDirectory.getRoot());
    Path shown = reachable ? baseDirectory.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
