package io.github.schemasync.core.source;

import io.github.schemasync.core.cache.Reads;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.discovery.ChangelogDiscovery;
import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.launch.WorkerLaunch;
import io.github.schemasync.core.launch.WorkerProcess;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.Recall;
import io.github.schemasync.core.worker.Replayed;
import io.github.schemasync.core.worker.WorkerAddress;
import io.github.schemasync.core.worker.WorkerAddresses;
import io.github.schemasync.core.worker.WorkerReply;
import java.util.Optional;
import java.util.function.Supplier;

/** Both halves of a project: its entities and its changelog. */
public final class ProjectSources implements AutoCloseable {
  private final ProjectLayout layout;
  private final WorkerProcess worker;

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
    return start(layout, entities, changelog, Recall.NONE);
  }

  /**
   * The same where something is remembered of the changelog, or is to be.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when there is nothing to start with
   */
  public static ProjectSources start(
      ProjectLayout layout, EntitiesSettings entities, ChangelogSettings changelog, Recall recall) {
    return new ProjectSources(
        layout,
        new WorkerLaunch(layout)
            .start(
                EntitiesDiscovery.discover(layout, entities),
                ChangelogDiscovery.discover(layout, changelog),
                recall));
  }

  /** Has the entities' schema brought into the one database and the changelog's into the other. */
  public SourcesBuild build(DatabaseAddress entities, DatabaseAddress changelog) {
    return build(
        entities,
        changelog,
        Optional.empty(),
        () -> {
          throw new IllegalStateException("nothing is remembered");
        });
  }

  /**
   * The same where Liquibase may not be needed, or only for what is new.
   *
   * @param earlier has the schema to which something may have been added
   * @param recalled has the changelog's schema where Liquibase was not needed for all of it; asked
   *     only then, and may take its time
   */
  public SourcesBuild build(
      DatabaseAddress entities,
      DatabaseAddress changelog,
      Optional<DatabaseAddress> earlier,
      Supplier<DatabaseAddress> recalled) {
    worker.send(
        new WorkerAddresses(
            address(entities), address(changelog), earlier.map(ProjectSources::address)));
    return new SourcesBuild(worker, entities, changelog, recalled);
  }

  /** What was looked at while both schemas were built; they must be complete. */
  public Reads reads() {
    return WorkerReads.of(worker.await(), worker.loadedClasses(), layout);
  }

  /** The files that Liquibase looked at besides the class path; the changelog must be applied. */
  public Reads readsOfLiquibase() {
    return WorkerReads.ofLiquibase(worker.await(), layout);
  }

  /** What Liquibase's half of the worker came to, and how the same is done without it. */
  public Optional<AppliedChangelog> applied() {
    WorkerReply reply = worker.await();
    return reply.replayed() == Replayed.ALL
        ? Optional.empty()
        : worker.recording().map(sql -> new AppliedChangelog(reply.changelog().orElseThrow(), sql));
  }

  /** Stops the worker if it still works. */
  @Override
  public void close() {
    worker.close();
  }

  private static WorkerAddress address(DatabaseAddress database) {
    return new WorkerAddress(database.url(), database.username(), database.password());
  }
}
