package io.github.schemasync.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Where unpacked binaries are kept: the folder that the system has for such things. */
final class CacheFolder {
  private CacheFolder() {}

  /** {@code XDG_CACHE_HOME}, else what the operating system has in its place. */
  static Path of(MavenSession session) {
    String home = session.getSystemProperties().getProperty("user.home");
    String system = session.getSystemProperties().getProperty("os.name").toLowerCase(Locale.ROOT);
    return environment(session, "XDG_CACHE_HOME")
        .or(() -> environment(session, "LOCALAPPDATA"))
        .orElseGet(() -> Path.of(home, system.startsWith("mac") ? "Library/Caches" : ".cache"))
        .resolve("schemasync");
  }

  private static Optional<Path> environment(MavenSession session, String name) {
    return Optional.ofNullable(session.getSystemProperties().getProperty("env." + name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }
}
