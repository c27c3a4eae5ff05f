package io.github.schemasync.maven;

import io.github.schemasync.core.CheckWatcher;
import io.github.schemasync.core.cache.Reads;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells what a check is at, when that takes longer than a moment. */
final class Progress implements CheckWatcher, AutoCloseable {
  private static final long FIRST_SECONDS = 1;
  private static final long NEXT_SECONDS = 10;

  private final Consumer<String> log;
  private final Runnable whenBuilt;
  private final ScheduledExecutorService clock;
  private Optional<ScheduledFuture<?>> current = Optional.empty();
  private Optional<Reads> seen = Optional.empty();

  /**
   * @param whenBuilt run once the project is read
   */
  Progress(Consumer<String> log, Runnable whenBuilt) {
    this(log, whenBuilt, Executors.newSingleThreadScheduledExecutor(Progress::thread));
  }

  Progress(Consumer<String> log, Runnable whenBuilt, ScheduledExecutorService clock) {
    this.log = log;
    this.whenBuilt = whenBuilt;
    this.clock = clock;
  }

  @Override
  public void begins(String stage) {
    current.ifPresent(earlier -> earlier.cancel(false));
    long start = System.nanoTime();
    current =
        Optional.of(
            clock.scheduleAtFixedRate(
                () -> tell(stage, start), FIRST_SECONDS, NEXT_SECONDS, TimeUnit.SECONDS));
  }

  @Override
  public void recalls() {
    log.accept("The changelog is as it was: its schema is made without Liquibase.");
  }

  @Override
  public void continues() {
    log.accept("Of the changelog only what is new was left to Liquibase.");
  }

  @Override
  public void built() {
    whenBuilt.run();
  }

  @Override
  public void saw(Reads reads) {
    seen = Optional.of(reads);
  }

  /** What the verdict rests on, once there is one. */
  Reads reads() {
    return seen.orElseThrow();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void tell(String stage, long start) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    log.accept(stage + (seconds > FIRST_SECONDS ? " (" + seconds + " s)" : ""));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "schemasync-progress");
    thread.setDaemon(true);
    return thread;
  }
}
