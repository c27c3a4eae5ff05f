package io.github.schemasync.core;

import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.source.ProjectSources;
import io.github.schemasync.core.source.SourcesBuild;
import io.github.schemasync.core.source.SourcesOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** The way in: compares a project's entities with its changelog. */
public final class SchemaSync {
  private SchemaSync() {}

  /**
   * Builds both schemas in throwaway databases of the server, reads both back and compares them.
   *
   * @param server asked for on another thread while the worker starts; stays open
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
    try (StartingServer starting = StartingServer.from(server);
        ProjectSources sources =
            ProjectSources.start(request.layout(), request.entities(), request.changelog())) {
      CheckReport report = check(request, sources, starting.get(), watcher);
      watcher.saw(sources.reads());
      return report;
    }
  }

  /**
   * Writes the changesets that close the drift, once they are proven: applied by the project's
   * Liquibase, compared again with nothing left but what the report says, and rolled back.
   *
   * @param server asked for on another thread while the worker starts; stays open
   * @throws io.github.schemasync.core.problem.SyncProblem when the changesets could not be made or
   *     proven; then nothing was written
   */
  public static GenerateReport generate(GenerateRequest request, Supplier<PostgresServer> server) {
    CheckRequest check = request.check();
    try (StartingServer starting = StartingServer.from(server);
        ProjectSources sources =
            ProjectSources.start(check.layout(), check.entities(), check.changelog())) {
      PostgresServer running = starting.get();
      try (ThrowawayDatabase entities = running.createDatabase("entities");
          ThrowawayDatabase changelog = running.createDatabase("changelog")) {
        SourcesOutcome outcome = buildWithOrWithoutChangelog(sources, entities, changelog);
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
      Built built = build(sources, entities, changelog, request.canary());
      watcher.built();
      watcher.begins("Comparing the two schemas");
      return new Comparison(request, server.description(), built.outcome())
          .between(entities, built.early(), changelog);
    }
  }

  /**
   * Both schemas.
   *
   * @param early the entities' side, where it could be read while the changelog was applied
   */
  private record Built(SourcesOutcome outcome, Optional<Schema> early) {}

  private static Built build(
      ProjectSources sources,
      ThrowawayDatabase entities,
      ThrowawayDatabase changelog,
      boolean canary) {
    try (SourcesBuild build = sources.build(entities.address(), changelog.address())) {
      Optional<Schema> early =
          build.buildEntities() ? Optional.of(read(entities, canary)) : Optional.empty();
      return new Built(build.await(), early);
    }
  }

  private static SourcesOutcome buildWithOrWithoutChangelog(
      ProjectSources sources, ThrowawayDatabase entities, ThrowawayDatabase changelog) {
    try (SourcesBuild build = sources.build(entities.address(), changelog.address())) {
      return build.awaitWithOrWithoutChangelog();
    }
  }

  private static Schema read(ThrowawayDatabase entities, boolean canary) {
    try (Connection connection = entities.connect()) {
      return Sides.readEntities(connection, canary);
    } catch (SQLException e) {
      throw Comparison.unreachable(e);
    }
  }
}
