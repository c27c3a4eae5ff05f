package io.github.schemasync.core;

import io.github.schemasync.core.Comparison.Read;
import io.github.schemasync.core.ReplayedChangelog.Replay;
import io.github.schemasync.core.cache.FoundChangelog;
import io.github.schemasync.core.cache.KnownChangelog;
import io.github.schemasync.core.cache.KnownChangelogs;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.source.AppliedChangelog;
import io.github.schemasync.core.source.ProjectSources;
import io.github.schemasync.core.source.SourcesBuild;
import io.github.schemasync.core.source.SourcesOutcome;
import io.github.schemasync.core.worker.Recall;
import io.github.schemasync.core.worker.Recording;
import io.github.schemasync.core.worker.Replayed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One check of a project.
 *
 * @param memory what is known of its changelog; empty when nothing may be
 */
record Check(CheckRequest request, CheckWatcher watcher, Optional<KnownChangelogs> memory) {

  /** The check, made again from nothing where what is known turns out not to be so. */
  CheckReport on(Supplier<PostgresServer> server) {
    watcher.begins("Getting a PostgreSQL server");
    try (StartingServer starting = StartingServer.from(server)) {
      return onceOrTwice(starting);
    }
  }

  private CheckReport onceOrTwice(StartingServer server) {
    try {
      return run(server, memory.flatMap(KnownChangelogs::find));
    } catch (StaleRecordingException stale) {
      return run(server, Optional.empty());
    }
  }

  /**
   * @param known what applying the changelog comes to; empty to have Liquibase apply it
   * @throws StaleRecordingException when what is known is not so
   */
  private CheckReport run(StartingServer server, Optional<FoundChangelog> known) {
    Recall recall =
        new Recall(
            memory.isPresent(),
            known.flatMap(FoundChangelog::all),
            known.flatMap(FoundChangelog::beginning));
    try (ProjectSources sources =
        ProjectSources.start(request.layout(), request.entities(), request.changelog(), recall)) {
      CheckReport report = run(sources, server.get(), known);
      watcher.saw(sources.reads());
      return report;
    }
  }

  private CheckReport run(
      ProjectSources sources, PostgresServer server, Optional<FoundChangelog> known) {
    watcher.begins("Mapping the entities and applying the changelog");
    try (ReplayedChangelog replay = ReplayedChangelog.begin(server, known, request.canary());
        ThrowawayDatabase entities = server.createDatabase("entities");
        ThrowawayDatabase changelog = server.createDatabase("changelog")) {
      Built built = build(sources, entities, changelog, replay);
      watcher.built();
      watcher.begins("Comparing the two schemas");
      Comparison comparison = new Comparison(request, server.description(), built.outcome());
      Compared compared = comparison.between(entities, built.changelog(), built.read());
      keep(compared.state(), sources, server, known.filter(it -> built.isContinued()));
      return comparison.report(compared);
    }
  }

  /**
   * Both schemas.
   *
   * @param changelog where the changelog's is
   * @param read what could be read while something else was done
   * @param replayed what Liquibase was not needed for
   */
  private record Built(
      SourcesOutcome outcome, ThrowawayDatabase changelog, Read read, Replayed replayed) {
    boolean isContinued() {
      return replayed == Replayed.BEGINNING;
    }
  }

  private Built build(
      ProjectSources sources,
      ThrowawayDatabase entities,
      ThrowawayDatabase changelog,
      ReplayedChangelog replay) {
    try (SourcesBuild build =
        sources.build(
            entities.address(),
            changelog.address(),
            replay.beginning(),
            () -> replay.get().database().address())) {
      Optional<Schema> early =
          build.buildEntities() ? Optional.of(read(entities)) : Optional.empty();
      SourcesOutcome outcome = build.await();
      return switch (build.replayed()) {
        case NOTHING -> built(outcome, changelog, early, Replayed.NOTHING);
        case BEGINNING -> {
          watcher.continues();
          yield built(outcome, replay.get().database(), early, Replayed.BEGINNING);
        }
        case ALL -> {
          Replay made = replay.get();
          watcher.recalls();
          Read read = new Read(early, Optional.of(made.state()));
          yield new Built(outcome, made.database(), read, Replayed.ALL);
        }
      };
    }
  }

  private static Built built(
      SourcesOutcome outcome,
      ThrowawayDatabase changelog,
      Optional<Schema> early,
      Replayed replayed) {
    return new Built(outcome, changelog, new Read(early, Optional.empty()), replayed);
  }

  private Schema read(ThrowawayDatabase entities) {
    try (Connection connection = entities.connect()) {
      return Sides.readEntities(connection, request.canary(), Qualification.FULL);
    } catch (SQLException e) {
      throw Comparison.unreachable(e);
    }
  }

  /**
   * @param earlier the changelog from which Liquibase went on
   */
  private void keep(
      ChangelogState state,
      ProjectSources sources,
      PostgresServer server,
      Optional<FoundChangelog> earlier) {
    Optional<AppliedChangelog> applied = memory.isPresent() ? sources.applied() : Optional.empty();
    if (applied.isPresent()) {
      Recording recording =
          earlier
              .map(it -> it.changelog().recording().followedBy(applied.get().recording()))
              .orElse(applied.get().recording());
      KnownChangelog known =
          new KnownChangelog(
              applied.get().reply(), recording, ReplayedChangelog.name(server), state.digest());
      memory.get().keep(known, sources.readsOfLiquibase());
    }
  }
}
