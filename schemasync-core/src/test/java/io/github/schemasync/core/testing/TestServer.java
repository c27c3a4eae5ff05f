package io.github.schemasync.core.testing;

import io.github.schemasync.core.database.BinaryArchives;
import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.PostgresServers;
import io.github.schemasync.core.database.ProviderKind;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;

/**
 * A real PostgreSQL server for tests, one a JVM. Its major version is the system property {@code
 * schemasync.test.postgres}, 18 unless it is set.
 */
public final class TestServer {

  private TestServer() {}

  /** The server that all tests of this JVM share; it ends with the JVM. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** Archives from the local repository or the remote ones of the user's settings. */
  public static BinaryArchives archives() {
    return (artifactId, version) ->
        Maven.resolver()
            .resolve("io.zonky.test.postgres:" + artifactId + ":" + version)
            .withoutTransitivity()
            .asSingleFile()
            .toPath();
  }

  /** Where tests keep unpacked binaries. */
  public static Path cacheDirectory() {
    return Path.of(System.getProperty("user.home"), ".cache", "schemasync");
  }

  private static PostgresServer start() {
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.EMBEDDED,
            OptionalInt.of(Integer.getInteger("schemasync.test.postgres", 18)),
            Optional.empty(),
            Optional.empty(),
            cacheDirectory());
    return PostgresServers.start(request, archives(), line -> {});
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();
  }
}
