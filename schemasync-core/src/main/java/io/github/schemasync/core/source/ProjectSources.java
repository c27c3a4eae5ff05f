package io.github.schemasync.core.source;

import io.github.schemasync.core.cache.Reads;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.discovery.ChangelogDiscovery;
import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.launch.WorkerLaunch;
import io.github.schemasync.core.launch.WorkerProcess;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.EntitiesReply;
import io.github.schemasync.core.worker.WorkerAddress;
import io.github.schemasync.core.worker.WorkerAddresses;
import io.github.schemasync.core.worker.WorkerProblem;
import io.github.schemasync.core.worker.WorkerReply;
import java.util.List;
import java.util.Optional;

/** Both halves of a project: its entities and its changelog, on their way into two databases. */
public final class ProjectSources implements AutoCloseable {
  private final ProjectLayout layout;
  private final WorkerProcess worker;
  private Optional<WorkerReply> reply = Optional.empty();

  private ProjectSources(ProjectLayout layout, WorkerProcess worker) {
    this.layout = layout;
    this.worker = worker;
  }

  /**
   * Discovers both halves and starts the worker, which needs no database yet: start the server
   * meanwhile.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when there is nothing to start with
   */
  public static ProjectSources start(
      ProjectLayout layout, EntitiesSettings entities, ChangelogSettings changelog) {
    return new ProjectSources(
        layout,
        new WorkerLaunch(layout)
            .start(
                EntitiesDiscovery.discover(layout, entities),
                ChangelogDiscovery.discover(layout, changelog)));
  }

  /**
   * Brings the entities' schema into the one database and the changelog's into the other.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when either half fails
   */
  public SourcesOutcome build(DatabaseAddress entities, DatabaseAddress changelog) {
    worker.send(new WorkerAddresses(address(entities), address(changelog)));
    return EmptyChangelog.requireNot(outcome(answer(), entities, changelog));
  }

  /** What was looked at while both schemas were built. */
  public Reads reads() {
    return WorkerReads.of(reply.orElseThrow(), worker.loadedClasses(), layout);
  }

  private WorkerReply answer() {
    WorkerReply answered = worker.await();
    reply = Optional.of(answered);
    return answered;
  }

  private static SourcesOutcome outcome(
      WorkerReply reply, DatabaseAddress entities, DatabaseAddress changelog) {
    if (!reply.problems().isEmpty()) {
      throw WorkerProblems.together(reply.problems());
    }
    EntitiesReply mapped = reply.entities().orElseThrow();
    List<RefusedStatement> refused = new EntitiesDdl(entities, changelog).run(mapped.statements());
    return new SourcesOutcome(
        outcome(mapped, refused), ChangelogOutcome.of(reply.changelog().orElseThrow()));
  }

  /**
   * The same for a project that may have no changelog yet, or an empty one: then its database stays
   * empty.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when either half fails
   */
  public SourcesOutcome buildWithOrWithoutChangelog(
      DatabaseAddress entities, DatabaseAddress changelog) {
    worker.send(new WorkerAddresses(address(entities), address(changelog)));
    WorkerReply reply = worker.await();
    boolean noneYet =
        reply.entities().isPresent()
            && !reply.problems().isEmpty()
            && reply.problems().stream().allMatch(ProjectSources::isNone);
    if (!noneYet) {
      return outcome(reply, entities, changelog);
    }
    EntitiesReply mapped = reply.entities().orElseThrow();
    List<RefusedStatement> refused = new EntitiesDdl(entities, changelog).run(mapped.statements());
    return new SourcesOutcome(outcome(mapped, refused), ChangelogOutcome.NONE_YET);
  }

  private static boolean isNone(WorkerProblem problem) {
    return problem.page().equals(ProblemPage.NO_CHANGELOG.slug());
  }

  /** Stops the worker if it still works. */
  @Override
  public void close() {
    worker.close();
  }

  private static EntitiesOutcome outcome(EntitiesReply reply, List<RefusedStatement> refused) {
    return new EntitiesOutcome(
        reply.entityCount(),
        reply.hibernateVersion(),
        reply.discovered(),
        OriginRows.origins(reply.origins()),
        refused,
        reply.warnings());
  }

  private static WorkerAddress address(DatabaseAddress database) {
    return new WorkerAddress(database.url(), database.username(), database.password());
  }
}
