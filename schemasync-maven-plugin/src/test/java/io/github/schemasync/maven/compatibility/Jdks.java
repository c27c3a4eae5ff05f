package io.github.schemasync.maven.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs, those of {@code JAVA_HOME_<n>} and its siblings. */
final class Jdks {
  static final Path RUNNING = Path.of(System.getProperty("java.home"));

  private Jdks() {}

  static Optional<Path> find(String version) throws IOException {
    try (Stream<Path> siblings = Files.list(RUNNING.getParent())) {
      return Stream.concat(
              Stream.ofNullable(System.getenv("JAVA_HOME_" + version)).map(Path::of),
              Stream.concat(Stream.of(RUNNING), siblings.sorted()))
          .filter(home -> version.equals(feature(home)))
          .findFirst();
    }
  }

  private static String feature(Path home) {
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"), UTF_8)) {
      release.load(file);
    } catch (IOException noJdk) {
      return "";
    }
    return release.getProperty("JAVA_VERSION", "").replace("\"", "").split("\\.", 2)[0];
  }
}
