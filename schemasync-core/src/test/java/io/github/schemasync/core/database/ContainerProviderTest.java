package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerProviderTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Duration QUICKLY = Duration.ofSeconds(5);
  private static final Optional<String> IMAGE =
      Optional.ofNullable(System.getenv("SCHEMASYNC_TEST_IMAGE"));

  @TempDir private Path home;

  /** Containers of other builds on the same engine. */
  private Set<String> others = Set.of();

  @BeforeEach
  void anEngineAnswers() {
    skipWithoutEngine();
    others = Set.copyOf(containers());
  }

  private static void skipWithoutEngine() {
    if (Boolean.parseBoolean(System.getenv("SCHEMASYNC_REQUIRE_DOCKER"))) {
      return;
    }
    try {
      new DockerEngines(System.getenv()).find();
    } catch (SyncProblem none) {
      System.err.println("CONTAINER TESTS SKIPPED: " + none.what());
      assumeTrue(false, none.what());
    }
  }

  @Test
  void aContainerGivesDatabasesInMemory() throws Exception {
    try (PostgresServer server = start(ProviderKind.CONTAINER, IMAGE);
        ThrowawayDatabase database = server.createDatabase("entities");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table book (id bigint primary key)");
      assertThat(server.description().provider()).isEqualTo(ProviderKind.CONTAINER);
      assertThat(text(statement, "show fsync")).isEqualTo("off");
      assertThat(text(statement, "select pg_read_file('/proc/mounts')"))
          .contains("tmpfs " + place(statement) + " tmpfs");
    }
    assertThat(Eventually.within(QUICKLY, () -> containers().isEmpty())).isTrue();
  }

  @Test
  void automaticallyAContainerIsPreferredToBinaries() {
    try (PostgresServer server = start(ProviderKind.AUTO, IMAGE)) {
      assertThat(server.description().provider()).isEqualTo(ProviderKind.CONTAINER);
    }
  }

  @Test
  void aKilledBuildLeavesNoContainer() throws Exception {
    Map<String, String> settings = new HashMap<>(Map.of("HOLD_PROVIDER", "CONTAINER"));
    IMAGE.ifPresent(image -> settings.put("HOLD_IMAGE", image));
    try (ChildBuild build =
        ChildBuild.start(home, new ServerAccount("ourselves", List.of()), settings)) {
      assertThat(build.database()).startsWith("schemasync_held_");
      assertThat(containers()).hasSize(1);

      build.kill();

      assertThat(Eventually.within(SOON, () -> containers().isEmpty())).isTrue();
    }
  }

  @Test
  void anInterruptedBuildLeavesNoContainer() throws Exception {
    Map<String, String> settings = new HashMap<>(Map.of("HOLD_PROVIDER", "CONTAINER"));
    IMAGE.ifPresent(image -> settings.put("HOLD_IMAGE", image));
    try (ChildBuild build =
        ChildBuild.start(home, new ServerAccount("ourselves", List.of()), settings)) {
      assertThat(containers()).hasSize(1);

      build.terminate();

      assertThat(Eventually.within(QUICKLY, () -> containers().isEmpty())).isTrue();
    }
  }

  @Test
  void anIdleContainerStays() throws Exception {
    try (PostgresServer server = start(ProviderKind.CONTAINER, IMAGE)) {
      Thread.sleep(Duration.ofSeconds(15).toMillis());

      server.createDatabase("entities").close();
    }
  }

  @Test
  void anImageThatNobodyHasIsAProblem() {
    assertThatThrownBy(
            () -> start(ProviderKind.CONTAINER, Optional.of("schemasync.invalid/postgres:18")))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            e -> assertThat(e.remedy()).contains("docker pull schemasync.invalid/postgres:18"));
  }

  @Test
  void anImageOfAnotherVersionIsAProblem() throws Exception {
    assumeTrue(IMAGE.isPresent(), "the image of the asked version would be taken");
    DatabaseRequest unsupported =
        new DatabaseRequest(
            ProviderKind.CONTAINER,
            OptionalInt.of(14),
            IMAGE,
            Optional.empty(),
            TestServer.cacheDirectory());

    assertThatThrownBy(() -> PostgresServers.start(unsupported, TestServer.archives(), line -> {}))
        .hasMessageContaining("schemasync.database.version is 14");
    assertThat(Eventually.within(QUICKLY, () -> containers().isEmpty())).isTrue();
  }

  private static PostgresServer start(ProviderKind provider, Optional<String> image) {
    DatabaseRequest request =
        new DatabaseRequest(
            provider, OptionalInt.empty(), image, Optional.empty(), TestServer.cacheDirectory());
    return PostgresServers.start(request, TestServer.archives(), line -> {});
  }

  private static String place(Statement statement) throws Exception {
    String data = text(statement, "show data_directory");
    return data.endsWith("/docker") ? "/var/lib/postgresql" : data;
  }

  private static String text(Statement statement, String sql) throws Exception {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private List<String> containers() {
    return ContainerProvider.client(new DockerEngines(System.getenv()).find())
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(Map.of("io.github.schemasync", "throwaway"))
        .exec()
        .stream()
        .map(container -> container.getId())
        .filter(id -> !others.contains(id))
        .toList();
  }
}
