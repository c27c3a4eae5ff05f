package io.github.schemasync.core.worker;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The two jobs of one request, side by side. Both begin at once and wait for their database only
 * when they need it.
 */
final class WorkerSession {
  /** Begins the names of the threads that run the project's code. */
  static final String THREADS = "schemasync-";

  /** How long the other job may still go on after a failure, to report its problem too. */
  private static final long GRACE_SECONDS = 5;

  private static final long GRACE_WITHOUT_CHANGELOG_SECONDS = 120;

  private final WorkerRequest request;
  private final WorkerDataSource entitiesDatabase;
  private final WorkerDataSource changelogDatabase;
  private final CompletableFuture<Optional<DataSource>> earlierDatabase;

  WorkerSession(WorkerRequest request, WorkerInput input) {
    WorkerDrivers drivers = new WorkerDrivers(request.driverJar());
    this.request = request;
    this.entitiesDatabase = new WorkerDataSource(drivers, input.entities());
    this.changelogDatabase = new WorkerDataSource(drivers, input.changelog());
    this.earlierDatabase =
        input
            .earlier()
            .thenApply(address -> address.map(CompletableFuture::completedFuture))
            .thenApply(address -> address.map(it -> new WorkerDataSource(drivers, it)));
  }

  WorkerReply run() {
    CompletableFuture<ProjectSettings> settings = start("settings", this::projectSettings);
    CompletableFuture<ChangelogAnswer> changelog =
        start("changelog", () -> changelogJob(settings.get()));
    if (request.trial().isPresent()) {
      await(changelog);
      return reply(Optional.empty(), changelog, problems(changelog));
    }
    CompletableFuture<EntitiesReply> entities =
        start("entities", () -> entitiesJob(settings.get()));
    await(entities, changelog);
    return reply(result(entities), changelog, problems(entities, changelog));
  }

  private static WorkerReply reply(
      Optional<EntitiesReply> entities,
      CompletableFuture<ChangelogAnswer> changelog,
      List<WorkerProblem> problems) {
    Optional<ChangelogAnswer> answer = result(changelog);
    return new WorkerReply(
        entities,
        answer.flatMap(ChangelogAnswer::reply),
        answer.map(ChangelogAnswer::replayed).orElse(Replayed.NOTHING),
        problems);
  }

  private ProjectSettings projectSettings() throws WorkerProblem {
    return ProjectSettings.resolve(
        request.entities(), request.changelog().file(), entitiesDatabase);
  }

  /** Its answer goes out at once: Liquibase often takes longer. */
  private EntitiesReply entitiesJob(ProjectSettings settings) throws WorkerProblem, IOException {
    EntitiesReply reply = new EntitiesJob(request.entities(), settings, entitiesDatabase).run();
    reply.write(request.entitiesFile());
    return reply;
  }

  private ChangelogAnswer changelogJob(ProjectSettings settings) throws WorkerProblem {
    ChangelogPlan plan =
        new ChangelogPlan(request.changelog(), settings.liquibase(), settings.searchPath());
    String digest = PlanDigest.of(plan);
    if (request.knownPlan().equals(Optional.of(digest))) {
      return new ChangelogAnswer(Optional.empty(), Replayed.ALL);
    }
    Optional<EarlierUpdate> earlier =
        request
            .earlier()
            .filter(it -> it.reply().plan().equals(digest))
            .map(it -> new EarlierUpdate(it, earlierDatabase));
    return new ChangelogJob(plan, changelogDatabase, request.recordingFile())
        .run(request.trial(), earlier);
  }

  private static <T> CompletableFuture<T> start(String name, Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> complete(result, work), THREADS + name);
    thread.setDaemon(true);
    thread.start();
    return result;
  }

  private static <T> void complete(CompletableFuture<T> result, Callable<T> work) {
    try {
      result.complete(work.call());
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }

  private static void await(CompletableFuture<?>... jobs) {
    CompletableFuture<Void> all = CompletableFuture.allOf(jobs);
    for (CompletableFuture<?> job : jobs) {
      job.exceptionally(
          failure -> {
            all.completeOnTimeout(null, grace(failure), TimeUnit.SECONDS);
            return null;
          });
    }
    all.exceptionally(failure -> null).join();
  }

  /** A project that has no changelog yet is to get one, for which its entities are needed. */
  private static long grace(Throwable failure) {
    boolean noneYet =
        UnexpectedFailure.find(failure, WorkerProblem.class)
            .filter(it -> it.page().equals(RootChangelog.NONE))
            .isPresent();
    return noneYet ? GRACE_WITHOUT_CHANGELOG_SECONDS : GRACE_SECONDS;
  }

  private static <T> Optional<T> result(CompletableFuture<T> job) {
    return job.isDone() && !job.isCompletedExceptionally()
        ? Optional.of(job.join())
        : Optional.empty();
  }

  /** One problem that stops both jobs is told once. */
  private static List<WorkerProblem> problems(CompletableFuture<?>... jobs) {
    return Stream.of(jobs)
        .filter(CompletableFuture::isCompletedExceptionally)
        .map(job -> job.handle((result, failure) -> UnexpectedFailure.root(failure)).join())
        .distinct()
        .map(UnexpectedFailure::problem)
        .toList();
  }
}
