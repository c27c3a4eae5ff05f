package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerProblemTest {
  private ThrowawayDatabase given;

  @BeforeEach
  void giveADatabase() {
    given = TestServer.shared().createDatabase("given");
  }

  @AfterEach
  void dropIt() {
    given.close();
  }

  @Test
  void aWrongPasswordIsExplainedAndNotRepeated() {
    DatabaseAddress login = new DatabaseAddress(given.address().url(), "postgres", "wr0ngOne");

    assertThat(problem(login).what())
        .contains("refuses the login of \"postgres\"")
        .contains("127.0.0.1:");
    assertThat(problem(login).toString()).doesNotContain("wr0ngOne");
  }

  @Test
  void aPasswordThatNobodyGaveIsAskedFor() {
    DatabaseAddress login = new DatabaseAddress(given.address().url(), "postgres", "");

    assertThat(problem(login).what()).contains("wants a password of \"postgres\", and none");
    assertThat(problem(login).remedy()).contains("schemasync.database.serverId");
  }

  @Test
  void anAbsentDatabaseIsExplained() {
    String url = given.address().url().replaceAll("[^/]*$", "nowhere");

    assertThat(problem(new DatabaseAddress(url, "postgres", given.address().password())).what())
        .contains("has no such database");
  }

  @Test
  void aClosedPortIsExplained() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThat(problem(address(port)).what()).contains("Nothing answers at localhost:" + port);
  }

  @Test
  void somethingElseOnThePortIsExplained() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread web = new Thread(() -> answerAsWebServer(socket));
      web.setDaemon(true);
      web.start();

      assertThat(problem(address(socket.getLocalPort())).what())
          .contains("does not speak PostgreSQL's protocol");
    }
  }

  @Test
  void anotherUrlIsNamedWithoutItsParameters() {
    DatabaseAddress mysql = new DatabaseAddress("jdbc:mysql://db/x?password=wr0ngOne", "a", "b");

    assertThat(problem(mysql).what()).contains("jdbc:mysql://db/x").doesNotContain("wr0ngOne");
  }

  private static void answerAsWebServer(ServerSocket server) {
    try {
      while (!server.isClosed()) {
        try (Socket socket = server.accept()) {
          socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
        }
      }
    } catch (IOException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static DatabaseAddress address(int port) {
    return new DatabaseAddress("jdbc:postgresql://localhost:" + port + "/x", "postgres", "secret");
  }

  private static SyncProblem problem(DatabaseAddress address) {
    return catchThrowableOfType(SyncProblem.class, () -> start(address));
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
}
