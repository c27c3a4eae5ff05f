package io.github.schemasync.core.source;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.discovery.ChangelogDiscovery;
import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.launch.WorkerLaunch;
import io.github.schemasync.core.launch.WorkerProcess;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.ChangelogTrial;
import io.github.schemasync.core.worker.ChangelogTrial.Action;
import io.github.schemasync.core.worker.WorkerAddress;
import io.github.schemasync.core.worker.WorkerAddresses;
import io.github.schemasync.core.worker.WorkerReply;
import java.nio.file.Path;
import java.util.Optional;

/** A changelog that the project's Liquibase applies to a database of ours, the entities apart. */
public final class TriedChangelog {
  private final ProjectLayout layout;
  private final EntitiesSettings entities;
  private final ChangelogSettings changelog;
  private final Optional<Path> folder;

  /**
   * Nothing runs yet.
   *
   * @param folder holds files as they are to become, below the names by which the changelog calls
   *     them; absent for the changelog as it is
   */
  public TriedChangelog(
      ProjectLayout layout,
      EntitiesSettings entities,
      ChangelogSettings changelog,
      Optional<Path> folder) {
    this.layout = layout;
    this.entities = entities;
    this.changelog = changelog;
    this.folder = folder;
  }

  /**
   * Runs what the database does not have yet.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when one fails
   */
  public ChangelogOutcome update(DatabaseAddress database) {
    return run(database, Action.UPDATE, 0);
  }

  /**
   * Runs the first of them.
   *
   * @param changesets at least one
   * @throws io.github.schemasync.core.problem.SyncProblem when one fails
   */
  public void update(DatabaseAddress database, int changesets) {
    run(database, Action.UPDATE, changesets);
  }

  /**
   * Marks what the database does not have yet as run, and runs nothing.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when the changelog cannot be read
   */
  public ChangelogOutcome markRan(DatabaseAddress database) {
    return run(database, Action.MARK_RAN, 0);
  }

  /**
   * Rolls back the last changesets.
   *
   * @param changesets at least one
   * @throws io.github.schemasync.core.problem.SyncProblem when one cannot be rolled back
   */
  public void rollback(DatabaseAddress database, int changesets) {
    run(database, Action.ROLLBACK, changesets);
  }

  private ChangelogOutcome run(DatabaseAddress database, Action action, int count) {
    WorkerAddress address =
        new WorkerAddress(database.url(), database.username(), database.password());
    try (WorkerProcess worker =
        new WorkerLaunch(layout)
            .start(
                EntitiesDiscovery.discover(layout, entities),
                ChangelogDiscovery.discover(layout, changelog),
                new ChangelogTrial(folder, action, count))) {
      worker.send(new WorkerAddresses(address, address, Optional.empty()));
      WorkerReply reply = worker.await();
      if (!reply.problems().isEmpty()) {
        throw WorkerProblems.together(reply.problems());
      }
      return ChangelogOutcome.of(reply.changelog().orElseThrow());
    }
  }
}
