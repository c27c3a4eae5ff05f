package io.github.schemasync.core;

import io.github.schemasync.core.cache.KnownChangelogs;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.discovery.BareModule;
import io.github.schemasync.core.discovery.LeftBehindChangelogs;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.source.ProjectSources;
import io.github.schemasync.core.source.SourcesBuild;
import io.github.schemasync.core.source.SourcesOutcome;
import java.nio.file.Path;
import java.util.List;
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
    return new Check(request, watcher, Optional.empty()).on(() -> request.begin(server.get()));
  }

  /**
   * The same with a memory: a changelog of which nothing has changed is not applied by Liquibase
   * again, its schema is made from the SQL that Liquibase sent before.
   */
  public static CheckReport check(
      CheckRequest request,
      Supplier<PostgresServer> server,
      CheckWatcher watcher,
      KnownChangelogs memory) {
    return new Check(request, watcher, Optional.of(memory)).on(() -> request.begin(server.get()));
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
    try (StartingServer starting = StartingServer.from(() -> check.begin(server.get()));
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
      return Optional.of(new Baseline(request).on(request.check().begin(server.get())));
    } catch (SyncProblem problem) {
      if (problem.page() == ProblemPage.NO_CHANGELOG) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  /**
   * Whether a project in which no entities were found has no changelog either, and nothing else
   * that hints at entities or a changelog which were overlooked.
   */
  public static boolean hasNothing(CheckRequest request) {
    return new BareModule(request.layout()).is(request.entities(), request.changelog());
  }

  /**
   * Changelogs among the compiled resources of a module whose sources are gone.
   *
   * @param classes {@code target/classes}
   * @param resources the folders that are copied there
   */
  public static List<String> leftBehind(Path classes, List<Path> resources) {
    return LeftBehindChangelogs.in(classes, resources);
  }

  private static SourcesOutcome buildWithOrWithoutChangelog(
      ProjectSources sources, ThrowawayDatabase entities, ThrowawayDatabase changelog) {
    try (SourcesBuild build = sources.build(entities.address(), changelog.address())) {
      return build.awaitWithOrWithoutChangelog();
    }
  }
}
