package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files outside the class path, there or not; of folders all that is in them. */
final class OutsideFiles {
  /** What frameworks and Liquibase read in the folder in which they are started. */
  private static final Pattern SETTINGS =
      Pattern.compile("\\.env.*|.*\\.(properties|ya?ml|xml|json|toml|conf)");

  private OutsideFiles() {}

  /** Those of the project's folder that may hold settings. */
  static List<Path> settings(Path baseDirectory) throws IOException {
    try (Stream<Path> files = Files.list(baseDirectory)) {
      return Stream.concat(
              files.filter(file -> SETTINGS.matcher(file.getFileName().toString()).matches()),
              Stream.of(baseDirectory.resolve("config")))
          .sorted()
          .toList();
    }
  }

  static void add(List<Path> files, Path baseDirectory, Digest digest) throws IOException {
    for (Path file : files.stream().distinct().sorted().toList()) {
      add(file, baseDirectory, digest);
    }
  }

  private static void add(Path file, Path baseDirectory, Digest digest) throws IOException {
    digest.add(
        file.startsWith(baseDirectory)
            ? baseDirectory.relativize(file).toString()
            : file.toString());
    if (Files.isDirectory(file)) {
      try (Stream<Path> entries = Files.list(file)) {
        add(entries.toList(), file, digest.add("folder"));
      }
    } else if (Files.exists(file)) {
      digest.add(Digest.of(file));
    } else {
      digest.add("absent");
    }
  }
}
