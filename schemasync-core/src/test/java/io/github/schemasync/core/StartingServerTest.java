package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class StartingServerTest {

  @Test
  void nobodyWaitsForItWhileItStarts() {
    CountDownLatch asked = new CountDownLatch(1);
    AtomicReference<ClassLoader> loader = new AtomicReference<>();
    PostgresServer server = TestServer.shared();
    try (StartingServer starting =
        StartingServer.from(
            () -> {
              await(asked);
              loader.set(Thread.currentThread().getContextClassLoader());
              return server;
            })) {
      asked.countDown();
      assertThat(starting.get()).isSameAs(server);
    }
    assertThat(loader).hasValue(Thread.currentThread().getContextClassLoader());
  }

  @Test
  void aServerThatCannotBeHadIsTheProblemItself() {
    SyncProblem problem = new SyncProblem(ProblemPage.NO_PROVIDER, "none", "start one");
    try (StartingServer starting =
        StartingServer.from(
            () -> {
              throw problem;
            })) {
      assertThat(catchThrowable(starting::get)).isSameAs(problem);
    }
  }

  @Test
  void nothingIsLeftHalfStarted() {
    AtomicReference<PostgresServer> started = new AtomicReference<>();
    CountDownLatch closing = new CountDownLatch(1);
    Thread closer = Thread.currentThread();
    StartingServer starting =
        StartingServer.from(
            () -> {
              await(closing);
              untilItWaits(closer);
              started.set(TestServer.shared());
              return started.get();
            });
    closing.countDown();
    starting.close();
    assertThat(started.get()).isNotNull();
  }

  private static void untilItWaits(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
