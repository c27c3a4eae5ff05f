package io.github.schemasync.core.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

  private static final int MAJOR = Integer.getInteger("schemasync.test.postgres", 18);

  private TestServer() {}

  /** The server that all tests of this JVM share; it ends with the JVM. */
  public static PostgresServer shared() {
    return Shared.SERVER;
  }

  /**
   * Skips the test, visibly, where PostgreSQL is too old for it.
   *
   * @param need the oldest major version and what it brought: {@code 15 nulls not distinct}
   */
  public static void assumeIsThere(String need) {
    String[] parts = need.split(" ", 2);
    assumeTrue(
        MAJOR >= Integer.parseInt(parts[0]), () -> "PostgreSQL " + MAJOR + " has no " + parts[1]);
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
            OptionalInt.of(MAJOR),
            Optional.empty(),
            Optional.empty(),
            cacheDirectory());
    return PostgresServers.start(request, archives(), line -> {});
  }

  private static final class Shared {
    static final PostgresServer SERVER = start();
  }
}
