package io.github.schemasync.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** The JDK that the worker runs on: the newer of the project's toolchain and Maven's own. */
final class WorkerJdk {
  private WorkerJdk() {}

  static Path home(ToolchainManager toolchains, MavenSession session) {
    Path own = Path.of(System.getProperty("java.home"));
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    return Optional.ofNullable(toolchain)
        .map(it -> it.findTool("java"))
        .map(java -> Path.of(java).getParent().getParent())
        .filter(home -> feature(home) > Runtime.version().feature())
        .orElse(own);
  }

  /** The feature number in the JDK's {@code release} file; zero when there is none. */
  private static int feature(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"), StandardCharsets.UTF_8)) {
      release.load(reader);
      String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
      return Runtime.Version.parse(version).feature();
    } catch (IOException | IllegalArgumentException unreadable) {
      return 0;
    }
  }
}
