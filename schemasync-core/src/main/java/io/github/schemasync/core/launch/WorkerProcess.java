package io.github.schemasync.core.launch;

import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.EntitiesReply;
import io.github.schemasync.core.worker.Recording;
import io.github.schemasync.core.worker.WorkerAddresses;
import io.github.schemasync.core.worker.WorkerInput;
import io.github.schemasync.core.worker.WorkerMain;
import io.github.schemasync.core.worker.WorkerReply;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A worker that runs. It ends when it has answered, when it is closed and when this JVM ends. */
public final class WorkerProcess implements AutoCloseable {
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final long LOOK_MILLIS = 10;

  private final Process process;
  private final WorkerFiles files;
  private final Optional<ChangelogReply> known;
  private final Duration timeout;
  private Optional<EntitiesReply> entities = Optional.empty();
  private long deadline;

  /**
   * @param known what the worker need not find out of the changelog again
   */
  WorkerProcess(
      Process process, WorkerFiles files, Optional<ChangelogReply> known, Duration timeout) {
    this.process = process;
    this.files = files;
    this.known = known;
    this.timeout = timeout;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  /** Tells the worker its databases, through a pipe, so that no other process sees a password. */
  public void send(WorkerAddresses addresses) {
    deadline = System.nanoTime() + timeout.toNanos();
    try {
      WorkerInput.sendAddresses(process.getOutputStream(), addresses);
    } catch (IOException ended) {
      // it has answered already, or died: await() tells
    }
  }

  /**
   * Waits for the entities' half of the answer, which may come long before the rest.
   *
   * @return empty when the worker ended without it, or takes longer than it may
   */
  public Optional<EntitiesReply> awaitEntities() {
    try {
      while (!Files.exists(files.entities())
          && millisLeft() > 0
          && !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        // it is still at work
      }
      return entities();
    } catch (IOException | IllegalArgumentException unreadable) {
      throw WorkerDeath.unreadable(unreadable, files);
    } catch (InterruptedException interrupted) {
      throw interrupted();
    }
  }

  /**
   * Waits for the answer.
   *
   * @throws SyncProblem when the worker ended without one, or takes longer than it may
   */
  public WorkerReply await() {
    try {
      if (!process.waitFor(millisLeft(), TimeUnit.MILLISECONDS)) {
        throw tooSlow();
      }
      return reply();
    } catch (InterruptedException interrupted) {
      throw interrupted();
    }
  }

  private long millisLeft() {
    return TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
  }

  private SyncProblem interrupted() {
    close();
    Thread.currentThread().interrupt();
    return WorkerDeath.interrupted(files);
  }

  /**
   * Names of the classes that it loaded, once it has answered; empty when its JVM does not tell.
   */
  public Optional<Set<String>> loadedClasses() {
    return LoadedClasses.read(files.classes());
  }

  /** What it sent to the changelog's database; empty where that was not wanted or is not known. */
  public Optional<Recording> recording() {
    try {
      return Files.exists(files.recording())
          ? Optional.of(Recording.read(files.recording()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private WorkerReply reply() {
    int code = process.exitValue();
    boolean answered = code == WorkerMain.DONE || code == WorkerMain.PROBLEMS;
    if (!answered || !Files.exists(files.reply())) {
      throw WorkerDeath.exited(code, files);
    }
    try {
      return WorkerReply.read(files.reply(), entities(), known);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw WorkerDeath.unreadable(unreadable, files);
    }
  }

  private Optional<EntitiesReply> entities() throws IOException {
    if (entities.isEmpty() && Files.exists(files.entities())) {
      entities = Optional.of(EntitiesReply.read(files.entities()));
    }
    return entities;
  }

  private SyncProblem tooSlow() throws InterruptedException {
    try {
      WorkerInput.askForStacks(process.getOutputStream());
    } catch (IOException ended) {
      // then there is nothing to ask
    }
    process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    return WorkerDeath.timedOut(timeout, files);
  }
}
