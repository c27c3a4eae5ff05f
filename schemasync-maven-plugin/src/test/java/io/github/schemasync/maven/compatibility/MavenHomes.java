package io.github.schemasync.maven.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Maven's own distributions, from the repositories that everything else comes from. */
final class MavenHomes {
  private static final Path FOLDER = Path.of("target", "compatibility", "mavens").toAbsolutePath();
  private static final String UNPACK =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack";

  private MavenHomes() {}

  static Path get(String version) throws IOException {
    Path home = FOLDER.resolve("apache-maven-" + version);
    if (!Files.exists(home.resolve("bin/mvn"))) {
      Files.createDirectories(FOLDER);
      unpack("org.apache.maven:apache-maven:" + version + ":zip:bin");
    }
    return home;
  }

  private static void unpack(String artifact) throws IOException {
    try {
      int code =
          new Builds(FOLDER, Setup.RUNNING)
              .run(UNPACK, "-Dartifact=" + artifact, "-DoutputDirectory=" + FOLDER);
      if (code != 0) {
        throw new IOException(artifact + " was not unpacked, see build.log in " + FOLDER);
      }
    } catch (MavenInvocationException refused) {
      throw new IOException(refused);
    }
  }
}
