package io.github.schemasync.core.cache;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files outside the class path, there or not; of folders all that is in them. */
final class OutsideFiles {
  /** What frameworks and Liquibase read in the folder in which they are started. */
  private static final Pattern SETTINGS =
      Pattern.compile("\\.env.*|.*\\.(properties|ya?ml|xml|json|toml|conf)");

  private OutsideFiles() {}

  /** A digest of those of the project's folder, and of the user's, that may hold settings. */
  static String settings(Path baseDirectory) throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    Stream<Path> folders =
        Stream.of(
            baseDirectory.resolve("config"),
            home.resolve(".config/spring-boot"),
            home.resolve(".spring-boot-devtools.properties"));
    Digest digest = new Digest();
    try (Stream<Path> files = Files.list(baseDirectory)) {
      Stream<Path> named =
          files.filter(file -> SETTINGS.matcher(file.getFileName().toString()).matches());
      add(Stream.concat(named, folders).toList(), baseDirectory, digest);
    }
    return digest.end();
  }

  /** Whether one of the files, or one in one of the folders, was written after that time. */
  static boolean changedAfter(FileTime time, List<Path> files) throws IOException {
    for (Path file : files) {
      if (Files.exists(file) && newest(file).compareTo(time) > 0) {
        return true;
      }
    }
    return false;
  }

  private static FileTime newest(Path place) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> files = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : files.toList()) {
        FileTime time = Files.getLastModifiedTime(file);
        newest = time.compareTo(newest) > 0 ? time : newest;
      }
    }
    return newest;
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
