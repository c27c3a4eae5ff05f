package io.github.schemasync.core.changelog;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the changelog is.
 *
 * @param root the root changelog's file; absent when there is no changelog yet
 * @param resourceRoots folders below which the names in the changelog are looked up, in order:
 *     those whose content is on the class path, the first of which takes a first changelog, then
 *     the project's own
 */
public record ChangelogLocation(Optional<Path> root, List<Path> resourceRoots) {
  private static final String CLASSPATH = "classpath:";

  public ChangelogLocation {
    root = root.map(file -> file.toAbsolutePath().normalize());
    resourceRoots =
        resourceRoots.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
  }

  /**
   * Looks for the root changelog in the sources.
   *
   * @param name the root changelog as Liquibase was given it, {@code classpath:} or not
   * @throws SyncProblem when it is in none of the folders, but in a jar or another module
   */
  public static ChangelogLocation of(String name, List<Path> resourceRoots) {
    ChangelogLocation anywhere = new ChangelogLocation(Optional.empty(), resourceRoots);
    Path root =
        anywhere
            .resolve(name, Optional.empty())
            .orElseThrow(
                () ->
                    new SyncProblem(
                        ProblemPage.CHANGELOG_NOT_EDITABLE,
                        "The root changelog " + name + " is in none of " + resourceRoots + ".",
                        "Run the goal in the module whose sources hold the changelog."));
    return new ChangelogLocation(Optional.of(root), resourceRoots);
  }

  /**
   * The file or folder that a changelog means.
   *
   * @param name as it is written
   * @param from the file in which it is written, when it is relative to that
   */
  Optional<Path> resolve(String name, Optional<Path> from) {
    return places(name, from).filter(Files::exists).findFirst();
  }

  /** The same, or where that file or folder would be made. */
  Path place(String name, Optional<Path> from) {
    return resolve(name, from).or(() -> places(name, from).findFirst()).orElseThrow();
  }

  private Stream<Path> places(String name, Optional<Path> from) {
    String plain = plain(name);
    Stream<Path> places =
        from.isPresent() ? Stream.of(from.get().getParent()) : resourceRoots.stream();
    return places.map(place -> place.resolve(plain).normalize());
  }

  /** The name of a file below the resource roots, with slashes; the inverse of {@link #resolve}. */
  public Optional<String> name(Path file) {
    return resourceRoots.stream()
        .filter(file::startsWith)
        .map(folder -> slashed(folder.relativize(file)))
        .findFirst();
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String plain(String name) {
    String plain = name.startsWith("classpath*:") ? name.substring("classpath*:".length()) : name;
    plain = plain.startsWith(CLASSPATH) ? plain.substring(CLASSPATH.length()) : plain;
    while (plain.startsWith("/")) {
      plain = plain.substring(1);
    }
    return plain.replace('\\', '/');
  }
}
