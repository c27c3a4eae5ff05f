package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ProviderKind;
import io.github.schemasync.core.database.ServerDescription;
import io.github.schemasync.core.database.ThrowawayDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedServersTest {
  private final MavenSession session = session();
  private final AtomicInteger started = new AtomicInteger();

  @AfterEach
  void endSession() {
    session.getRequest().getExecutionListener().sessionEnded(null);
  }

  @Test
  void modulesThatRunAtOnceShareOneServer() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    ExecutorService modules = Executors.newFixedThreadPool(2);
    try {
      Future<PostgresServer> books = modules.submit(() -> serverOfModule(both));
      Future<PostgresServer> films = modules.submit(() -> serverOfModule(both));

      assertThat(books.get()).isSameAs(films.get());
      assertThat(started).hasValue(1);
    } finally {
      modules.shutdownNow();
    }
  }

  @Test
  void modulesThatWantDifferentVersionsGetDifferentServers() {
    PostgresServer older = SharedServers.get(request(15), session, this::start);
    PostgresServer newer = SharedServers.get(request(18), session, this::start);

    assertThat(older).isNotSameAs(newer);
  }

  @Test
  void serversStopWhenTheSessionEnds() {
    RecordedServer older = (RecordedServer) SharedServers.get(request(15), session, this::start);
    RecordedServer newer = (RecordedServer) SharedServers.get(request(18), session, this::start);

    session.getRequest().getExecutionListener().sessionEnded(null);

    assertThat(List.of(older, newer)).allMatch(server -> server.stopped().get());
  }

  @Test
  void nextSessionStartsAnew() {
    SharedServers.get(request(18), session, this::start);
    session.getRequest().getExecutionListener().sessionEnded(null);

    SharedServers.get(request(18), session, this::start);

    assertThat(started).hasValue(2);
  }

  private PostgresServer serverOfModule(CountDownLatch both) throws InterruptedException {
    both.countDown();
    both.await();
    return SharedServers.get(request(18), session, this::start);
  }

  private PostgresServer start(DatabaseRequest request) {
    started.incrementAndGet();
    return new RecordedServer(request, new AtomicBoolean());
  }

  private static DatabaseRequest request(int version) {
    return new DatabaseRequest(
        ProviderKind.EMBEDDED,
        OptionalInt.of(version),
        Optional.empty(),
        Optional.empty(),
        Path.of("cache"));
  }

  /** Deprecated for plugins, and the only way to make one without a whole Maven. */
  @SuppressWarnings("deprecation")
  private static MavenSession session() {
    return new MavenSession(
        null,
        new DefaultRepositorySystemSession(),
        new DefaultMavenExecutionRequest(),
        new DefaultMavenExecutionResult());
  }

  /** What is shared does not matter here, only which one it is and whether it was stopped. */
  private record RecordedServer(DatabaseRequest request, AtomicBoolean stopped)
      implements PostgresServer {
    @Override
    public ServerDescription description() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ThrowawayDatabase createDatabase(String purpose) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      stopped.set(true);
    }
  }
}
