package io.github.schemasync.core;

import io.github.schemasync.core.database.PostgresServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** A server on its way, while something else is done. */
final class StartingServer implements AutoCloseable {
  private final CompletableFuture<PostgresServer> server = new CompletableFuture<>();

  private StartingServer() {}

  /** Asks for the server on a thread of its own, with the class loader of this one. */
  static StartingServer from(Supplier<PostgresServer> supplier) {
    StartingServer starting = new StartingServer();
    Thread thread = new Thread(() -> starting.complete(supplier), "schemasync-server");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    return starting;
  }

  private void complete(Supplier<PostgresServer> supplier) {
    try {
      server.complete(supplier.get());
    } catch (Throwable failure) {
      server.completeExceptionally(failure);
    }
  }

  /**
   * Waits for it.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when there is none
   */
  PostgresServer get() {
    try {
      return server.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /** Waits until nothing is half done; who gave the server closes it. */
  @Override
  public void close() {
    server.handle((running, failure) -> running).join();
  }
}
