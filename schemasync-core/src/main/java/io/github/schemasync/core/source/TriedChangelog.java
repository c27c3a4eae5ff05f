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
import io.github.schemasync.core.worker.WorkerAddress;
import io.github.schemasync.core.worker.WorkerAddresses;
import io.github.schemasync.core.worker.WorkerReply;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A changelog with files that the project does not have yet, applied by the project's Liquibase.
 */
public final class TriedChangelog {
  private final ProjectLayout layout;
  private final EntitiesSettings entities;
  private final ChangelogSettings changelog;
  private final Path folder;

  /**
   * Nothing runs yet.
   *
   * @param folder holds the files as they are to become, below the names by which the changelog
   *     calls them
   */
  public TriedChangelog(
      ProjectLayout layout, EntitiesSettings entities, ChangelogSettings changelog, Path folder) {
    this.layout = layout;
    this.entities = entities;
    this.changelog = changelog;
    this.folder = folder;
  }

  /**
   * Runs what the database does not have yet.
   *
   * @return how many changesets ran
   * @throws io.github.schemasync.core.problem.SyncProblem when one fails
   */
  public int update(DatabaseAddress database) {
    return run(database, 0).changelog().orElseThrow().changesetCount();
  }

  /**
   * Rolls back the last changesets.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when one cannot be rolled back
   */
  public void rollback(DatabaseAddress database, int changesets) {
    run(database, changesets);
  }

  private WorkerReply run(DatabaseAddress database, int rollback) {
    WorkerAddress address =
        new WorkerAddress(database.url(), database.username(), database.password());
    try (WorkerProcess worker =
        new WorkerLaunch(layout)
            .start(
                EntitiesDiscovery.discover(layout, entities),
                ChangelogDiscovery.discover(layout, changelog),
                Optional.of(new ChangelogTrial(folder, rollback)))) {
      worker.send(new WorkerAddresses(address, address));
      WorkerReply reply = worker.await();
      if (!reply.problems().isEmpty()) {
        throw WorkerProblems.together(reply.problems());
      }
      return reply;
    }
  }
}
