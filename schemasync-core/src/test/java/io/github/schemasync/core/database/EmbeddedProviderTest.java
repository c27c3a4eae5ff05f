package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedProviderTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final Map<String, String> EMBEDDED = Map.of("HOLD_PROVIDER", "EMBEDDED");
  private static final Map<String, String> EMBEDDED_AND_CACHED =
      Map.of("HOLD_PROVIDER", "EMBEDDED", "HOLD_CACHE", TestServer.cacheDirectory().toString());

  @TempDir private Path home;

  @BeforeEach
  void everybodyReachesHome() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void aDatabaseIsEmptyAndItsOwnersToFill() throws Exception {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table book (id bigint primary key)");
      try (ResultSet row = statement.executeQuery("select current_database(), version()")) {
        row.next();
        assertThat(row.getString(1)).startsWith("schemasync_entities_");
        assertThat(row.getString(2))
            .startsWith("PostgreSQL " + TestServer.shared().description().version());
      }
    }
  }

  @Test
  void twoServersRunSideBySide() {
    try (PostgresServer one = start(TestServer.cacheDirectory(), TestServer.archives());
        PostgresServer two = start(TestServer.cacheDirectory(), TestServer.archives());
        ThrowawayDatabase inOne = one.createDatabase("entities");
        ThrowawayDatabase inTwo = two.createDatabase("entities")) {
      assertThat(inOne.address().url()).isNotEqualTo(inTwo.address().url());
      assertThat(inOne.address().password()).isNotEqualTo(inTwo.address().password());
    }
  }

  @Test
  void loggingInTakesThePassword() {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities")) {
      DatabaseAddress guessed =
          new DatabaseAddress(database.address().url(), "postgres", "postgres");

      assertThatThrownBy(() -> Login.connect(guessed))
          .hasMessageContaining("authentication failed");
      assertThat(database.address().toString()).doesNotContain(database.address().password());
    }
  }

  @Test
  void noStatementIsLogged() throws Exception {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities");
        Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('log_statement'),"
                    + " current_setting('log_min_error_statement'),"
                    + " current_setting('log_min_duration_statement')")) {
      row.next();
      assertThat(row.getString(1)).isEqualTo("none");
      assertThat(row.getString(2)).isEqualTo("panic");
      assertThat(row.getString(3)).isEqualTo("-1");
    }
  }

  @Test
  void closingTwiceEndsTheServerOnce() throws Exception {
    PostgresServer server = start(TestServer.cacheDirectory(), TestServer.archives());
    ThrowawayDatabase database = server.createDatabase("entities");
    Path data = dataDirectory(database);
    int port = port(database);

    server.close();
    server.close();
    database.close();

    assertThat(data).doesNotExist();
    assertThat(data.getParent()).doesNotExist();
    assertThat(answers(port)).isFalse();
  }

  @Test
  void aKilledBuildLeavesNothing() throws Exception {
    try (ChildBuild build = ChildBuild.start(home, ourselves(), EMBEDDED_AND_CACHED)) {
      assertThat(answers(build.port())).isTrue();
      assertThat(build.dataDirectory()).exists();

      build.kill();

      assertThat(Eventually.within(SOON, () -> !answers(build.port()))).isTrue();
      assertThat(Eventually.within(SOON, () -> !Files.exists(build.dataDirectory().getParent())))
          .isTrue();
    }
  }

  @Test
  void anInterruptedBuildLeavesNothing() throws Exception {
    try (ChildBuild build = ChildBuild.start(home, ourselves(), EMBEDDED_AND_CACHED)) {
      build.terminate();

      assertThat(answers(build.port())).isFalse();
      assertThat(build.dataDirectory().getParent()).doesNotExist();
    }
  }

  @Test
  void anOrdinaryUserNeedsNoRights() throws Exception {
    assumeTrue(isRoot(), "only root can become another user; the other tests ran as one");
    ServerAccount nobody = ServerAccount.current();
    nobody.takeOver(home);
    try (ChildBuild build = ChildBuild.start(home, nobody, EMBEDDED)) {
      assertThat(build.database()).startsWith("schemasync_held_");
      assertThat(home.resolve("cache")).isDirectoryContaining("glob:**postgres-*");
      assertThat(Files.getAttribute(home.resolve("cache"), "unix:uid")).isNotEqualTo(0);

      build.kill();

      assertThat(Eventually.within(SOON, () -> !Files.exists(build.dataDirectory().getParent())))
          .isTrue();
    }
  }

  @Test
  void twoBuildsFillOneCacheAtOnce() throws Exception {
    assertThat(home.resolve("cache")).doesNotExist();
    try (ChildBuild one = ChildBuild.start(home, ourselves(), EMBEDDED);
        ChildBuild two = ChildBuild.start(home, ourselves(), EMBEDDED)) {
      assertThat(List.of(one.database(), two.database()))
          .allSatisfy(name -> assertThat(name).startsWith("schemasync_held_"));
      assertThat(home.resolve("cache")).isDirectoryContaining("glob:**data-*");
    }
  }

  @Test
  void aCacheWithRuinedContentIsFilledAgain() throws Exception {
    start(home, TestServer.archives()).close();
    Path server = find("postgres");
    byte[] good = Files.readAllBytes(server);
    Files.write(server, new byte[good.length]);

    start(home, TestServer.archives()).close();

    assertThat(Files.mismatch(server, Files.write(home.resolve("good"), good))).isEqualTo(-1);
  }

  @Test
  void aRuinedArchiveIsNamed() throws Exception {
    Path archive = Files.writeString(home.resolve("binaries.jar"), "no jar");

    assertThatThrownBy(() -> start(home.resolve("cache"), (artifact, version) -> archive))
        .isInstanceOfSatisfying(
            SyncProblem.class, e -> assertThat(e.remedy()).contains(archive.toString()));
  }

  @Test
  void aPlaceThatTheServersAccountCannotEnterIsReplaced() throws Exception {
    assumeTrue(isRoot(), "only root runs the server as someone else");
    Path closed = Files.createDirectory(home.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

    Path place = CachePlace.of(closed.resolve("cache"), ServerAccount.current());

    assertThat(place).isEqualTo(Path.of("/var/tmp/schemasync-root"));
  }

  private Path find(String name) throws IOException {
    try (var files = Files.walk(home)) {
      return files
          .filter(file -> file.endsWith(name) && Files.isRegularFile(file))
          .findFirst()
          .orElseThrow();
    }
  }

  private static PostgresServer start(Path cache, BinaryArchives archives) {
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.EMBEDDED, OptionalInt.empty(), Optional.empty(), Optional.empty(), cache);
    return PostgresServers.start(request, archives, line -> {});
  }

  private static ServerAccount ourselves() {
    return new ServerAccount("ourselves", List.of());
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }

  private static Path dataDirectory(ThrowawayDatabase database) throws Exception {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      return Path.of(row.getString(1));
    }
  }

  private static int port(ThrowawayDatabase database) {
    String authority = JdbcUrl.parse(database.address().url()).orElseThrow().authority();
    return Integer.parseInt(authority.substring(authority.indexOf(":") + 1));
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
