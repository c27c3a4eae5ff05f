package io.github.schemasync.maven.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.examples.Expander;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;

/** Maven's own distributions, from the repository that has everything else. */
final class MavenHomes {
  private static final Path FOLDER = Path.of("target", "compatibility", "mavens");

  private MavenHomes() {}

  static Path get(String version) throws IOException {
    Path home = FOLDER.resolve("apache-maven-" + version).toAbsolutePath();
    if (!Files.exists(home.resolve("bin/mvn"))) {
      Path archive =
          Maven.resolver()
              .resolve("org.apache.maven:apache-maven:zip:bin:" + version)
              .withoutTransitivity()
              .asSingleFile()
              .toPath();
      Files.createDirectories(FOLDER);
      try {
        new Expander().expand(archive, FOLDER);
      } catch (ArchiveException broken) {
        throw new IOException(broken);
      }
    }
    if (!home.resolve("bin/mvn").toFile().setExecutable(true)) {
      throw new IOException("cannot make Maven executable below " + home);
    }
    return home;
  }
}
