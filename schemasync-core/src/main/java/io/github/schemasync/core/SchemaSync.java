package io.github.schemasync.core;

import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.source.ProjectSources;
import io.github.schemasync.core.source.SourcesOutcome;
import java.util.Optional;
import java.util.function.Supplier;

/** The way in: compares a project's entities with its changelog. */
public final class SchemaSync {
  private SchemaSync() {}

  /**
   * Builds both schemas in throwaway databases of the server, reads both back and compares them.
   *
   * @param server asked for while the worker starts; stays open
   * @return what was found; whether that fails the build, {@code findings().fail()} says
   * @throws io.github.schemasync.core.problem.SyncProblem when the check could not be made
   */
  public static CheckReport check(CheckRequest request, Supplier<PostgresServer> server) {
    return check(request, server, CheckWatcher.NONE);
  }

  /** The same for somebody who wants to know how it goes on. */
  public static CheckReport check(
      CheckRequest request, Supplier<PostgresServer> server, CheckWatcher watcher) {
    watcher.begins("Getting a PostgreSQL server");
    try (ProjectSources sources =
        ProjectSources.start(request.layout(), request.entities(), request.changelog())) {
      CheckReport report = check(request, sources, server.get(), watcher);
      watcher.saw(sources.reads());
      return report;
    }
  }

  /**
   * Writes the changesets that close the drift, once they are proven: applied by the project's
   * Liquibase, compared again with nothing left but what the report says, and rolled back.
   *
   * @param server asked for while the worker starts; stays open
   * @throws io.github.schemasync.core.problem.SyncProblem when the changesets could not be made or
   *     proven; then nothing was written
   */
  public static GenerateReport generate(GenerateRequest request, Supplier<PostgresServer> server) {
    CheckRequest check = request.check();
    try (ProjectSources sources =
        ProjectSources.start(check.layout(), check.entities(), check.changelog())) {
      PostgresServer running = server.get();
      try (ThrowawayDatabase entities = running.createDatabase("entities");
          ThrowawayDatabase changelog = running.createDatabase("changelog")) {
        SourcesOutcome outcome =
            sources.buildWithOrWithoutChangelog(entities.address(), changelog.address());
        return new Generation(request, running.description(), outcome).between(entities, changelog);
      }
    }
  }

  /**
   * Squashes the changelog into one that does exactly the same, once that is proven on a new
   * database, on one that has the old changelog and on one that lacks its last changeset.
   *
   * @param server asked for while nothing runs yet; stays open
   * @return empty when the project has no changelog yet: {@link #generate} writes its first
   * @throws io.github.schemasync.core.problem.SyncProblem when it cannot be made or proven; then
   *     nothing was written
   */
  public static Optional<BaselineReport> baseline(
      BaselineRequest request, Supplier<PostgresServer> server) {
    try {
      return Optional.of(new Baseline(request).on(server.get()));
    } catch (SyncProblem problem) {
      if (problem.page() == ProblemPage.NO_CHANGELOG) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  private static CheckReport check(
      CheckRequest request, ProjectSources sources, PostgresServer server, CheckWatcher watcher) {
    watcher.begins("Mapping the entities and applying the changelog");
    try (ThrowawayDatabase entities = server.createDatabase("entities");
        ThrowawayDatabase changelog = server.createDatabase("changelog")) {
      SourcesOutcome outcome = sources.build(entities.address(), changelog.address());
      watcher.begins("Comparing the two schemas");
      return new Comparison(request, server.description(), outcome).between(entities, changelog);
    }
  }
}
