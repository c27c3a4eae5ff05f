package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProviderTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path home;

  /** Stands for the database that a user logs in to; it is never dropped by the provider. */
  private ThrowawayDatabase given;

  @BeforeEach
  void giveADatabase() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    given = TestServer.shared().createDatabase("given");
  }

  @AfterEach
  void dropIt() {
    given.close();
  }

  @Test
  void databasesAreDroppedAtTheEnd() throws Exception {
    String name;
    try (PostgresServer server = start(given.address())) {
      ThrowawayDatabase database = server.createDatabase("entities");
      name = currentDatabase(database);
      assertThat(databases()).contains(name);
      assertThat(server.description().provider()).isEqualTo(ProviderKind.SERVER);
      assertThat(server.description().version())
          .isEqualTo(TestServer.shared().description().version());
    }

    assertThat(name).matches(DatabaseName.PATTERN);
    assertThat(databases()).doesNotContain(name).contains(currentDatabase(given));
  }

  @Test
  void aDatabaseInUseIsDroppedToo() throws Exception {
    try (PostgresServer server = start(given.address())) {
      ThrowawayDatabase database = server.createDatabase("entities");
      String name = currentDatabase(database);
      try (Connection open = database.connect()) {
        database.close();

        assertThat(databases()).doesNotContain(name);
        assertThat(open.isValid(5)).isFalse();
      }
    }
  }

  @Test
  void theNextRunDropsWhatAKilledBuildLeft() throws Exception {
    try (ChildBuild build = ChildBuild.start(home, ourselves(), settings())) {
      start(given.address()).close();
      assertThat(databases()).as("a running build keeps its own").contains(build.database());

      build.kill();
      assertThat(databases()).contains(build.database());
      assertThat(Eventually.within(SOON, () -> !isConnected(build.database()))).isTrue();
      start(given.address()).close();

      assertThat(databases()).doesNotContain(build.database());
    }
  }

  @Test
  void anIdleBuildKeepsItsDatabase() throws Exception {
    try (PostgresServer server = start(given.address())) {
      ThrowawayDatabase unconnected = server.createDatabase("entities");
      start(given.address()).close();

      assertThat(currentDatabase(unconnected)).startsWith("schemasync_entities_");
    }
  }

  @Test
  void anInterruptedBuildDropsItsDatabase() throws Exception {
    try (ChildBuild build = ChildBuild.start(home, ourselves(), settings())) {
      build.terminate();

      assertThat(databases()).doesNotContain(build.database());
    }
  }

  @Test
  void databasesOfOtherNamesAreNotSwept() throws Exception {
    execute("create database schemasync_mine");
    try {
      start(given.address()).close();

      assertThat(databases()).contains("schemasync_mine");
    } finally {
      execute("drop database schemasync_mine");
    }
  }

  @Test
  void databasesOfOtherOwnersAreNotSwept() throws Exception {
    String foreign = DatabaseName.unused("foreign").text();
    execute("create database " + foreign);
    execute("create role plain login createdb password 'secret'");
    try {
      start(new DatabaseAddress(given.address().url(), "plain", "secret")).close();
      assertThat(databases()).contains(foreign);

      start(given.address()).close();
      assertThat(databases()).as("its owner sweeps it").doesNotContain(foreign);
    } finally {
      execute("drop role plain");
    }
  }

  @Test
  void aBrokenConnectionIsReplacedAndTheDatabaseStaysGuarded() throws Exception {
    try (PostgresServer server = start(given.address());
        ThrowawayDatabase guarded = server.createDatabase("entities")) {
      String name = currentDatabase(guarded);
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s' and pid <> pg_backend_pid()"
              .formatted(currentDatabase(given)));
      server.createDatabase("changelog").close();
      start(given.address()).close();

      assertThat(databases()).contains(name);
    }
  }

  @Test
  void aRoleWithoutTheRightIsToldTheStatement() throws Exception {
    execute("create role \"Ada \"\"L\"\"\" login password 'secret'");
    DatabaseAddress login = new DatabaseAddress(given.address().url(), "Ada \"L\"", "secret");
    try (PostgresServer server = start(login)) {
      SyncProblem problem =
          catchThrowableOfType(SyncProblem.class, () -> server.createDatabase("entities"));

      assertThat(problem.page()).isEqualTo(ProblemPage.SERVER_NOT_ALLOWED);
      assertThat(problem.remedy()).contains("ALTER ROLE \"Ada \"\"L\"\"\" CREATEDB;");
    } finally {
      execute("drop role \"Ada \"\"L\"\"\"");
    }
  }

  @Test
  void anotherVersionThanTheOneAskedForIsRefused() {
    int other = TestServer.shared().description().version().startsWith("17") ? 16 : 17;
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.SERVER,
            OptionalInt.of(other),
            Optional.empty(),
            Optional.of(given.address()),
            TestServer.cacheDirectory());

    assertThatThrownBy(() -> PostgresServers.start(request, TestServer.archives(), line -> {}))
        .hasMessageContaining("schemasync.database.version is " + other);
  }

  private static PostgresServer start(DatabaseAddress address) {
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.SERVER,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(address),
            TestServer.cacheDirectory());
    return PostgresServers.start(request, TestServer.archives(), line -> {});
  }

  private Map<String, String> settings() {
    return Map.of(
        "HOLD_PROVIDER",
        "SERVER",
        "HOLD_URL",
        given.address().url(),
        "HOLD_PASSWORD",
        given.address().password());
  }

  private static ServerAccount ourselves() {
    return new ServerAccount("ourselves", List.of());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = given.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean isConnected(String name) throws SQLException {
    return query("select datname from pg_stat_activity where datname is not null").contains(name);
  }

  private List<String> databases() throws SQLException {
    return query("select datname from pg_database");
  }

  private List<String> query(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = given.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String currentDatabase(ThrowawayDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return connection.getCatalog();
    }
  }
}
