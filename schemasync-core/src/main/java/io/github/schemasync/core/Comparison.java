package io.github.schemasync.core;

import io.github.schemasync.core.cause.RootCauses;
import io.github.schemasync.core.database.ServerDescription;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.ChangesetHistoryReader;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.CheckReport.DatabaseFacts;
import io.github.schemasync.core.report.CheckReport.SideFacts;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.SourcesOutcome;
import io.github.schemasync.core.sourcecode.SourceLocator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares two databases that are built, and says what was compared with what. */
final class Comparison {
  private final CheckRequest request;
  private final ServerDescription server;
  private final SourcesOutcome outcome;
  private final Qualification names;

  Comparison(CheckRequest request, ServerDescription server, SourcesOutcome outcome) {
    this(request, server, outcome, Qualification.FULL);
  }

  private Comparison(
      CheckRequest request, ServerDescription server, SourcesOutcome outcome, Qualification names) {
    this.request = request;
    this.server = server;
    this.outcome = outcome;
    this.names = names;
  }

  /** The same comparison, whose texts can stand in changesets of this changelog. */
  Comparison toBeWritten() {
    return new Comparison(
        request, server, outcome, Qualification.ofChangesets(outcome.changelog().historyTable()));
  }

  /** What was read of either side already. */
  record Read(Optional<Schema> entities, Optional<ChangelogState> changelog) {
    /** Nothing yet. */
    static final Read NOTHING = new Read(Optional.empty(), Optional.empty());
  }

  Compared between(ThrowawayDatabase entities, ThrowawayDatabase changelog, Read read) {
    try (Connection ofEntities = entities.connect();
        Connection ofChangelog = changelog.connect()) {
      return compare(ofEntities, ofChangelog, read);
    } catch (SQLException e) {
      throw unreachable(e);
    }
  }

  static SyncProblem unreachable(SQLException e) {
    return new SyncProblem(
        ProblemPage.SERVER_UNREACHABLE,
        "The throwaway databases cannot be reached any more: " + e.getMessage(),
        "Run the check again; if it repeats, look at the log of the PostgreSQL server.",
        e);
  }

  /** Both sides, and what the policy makes of their differences. */
  Compared compare(Connection ofEntities, Connection ofChangelog) {
    return compare(ofEntities, ofChangelog, Read.NOTHING);
  }

  private Compared compare(Connection ofEntities, Connection ofChangelog, Read read) {
    PostgresSemantics semantics = new PostgresSemantics(ofEntities, ofChangelog);
    boolean canary = request.canary();
    Schema entities =
        read.entities().orElseGet(() -> Sides.readEntities(ofEntities, canary, names));
    ChangelogState state = read.changelog().orElseGet(() -> state(ofChangelog));
    Sides both = new Sides(entities, state.snapshot());
    Sides sides = canary ? both.proven(new SchemaComparator(semantics, Origins.NONE)) : both;
    Origins origins =
        outcome.entities().origins().withTypesOf(sides.entities(), sides.changelog().schema());
    ComparedSchemas schemas = ComparedSchemas.of(request, outcome, sides);
    Provenance provenance =
        new Provenance(origins, sides.changelog().transactions(), state.history());
    Findings findings =
        new DriftPolicy(request.policy())
            .judge(schemas.drift(new SchemaComparator(semantics, origins)), provenance);
    return new Compared(schemas, findings, new ChangelogState(sides.changelog(), state.history()));
  }

  private ChangelogState state(Connection changelog) {
    return new ChangelogState(
        Sides.readChangelog(changelog, request.canary(), names), history(changelog));
  }

  private ChangesetHistory history(Connection changelog) {
    return outcome.changelog().equals(ChangelogOutcome.NONE_YET)
        ? ChangesetHistory.NONE
        : ChangesetHistoryReader.read(changelog, outcome.changelog().historyTable());
  }

  /** What is told of it. */
  CheckReport report(Compared compared) {
    ComparedSchemas schemas = compared.schemas();
    Findings findings = compared.findings();
    return new CheckReport(
        request.layout().name(),
        new DatabaseFacts(
            server.provider().name().toLowerCase(Locale.ROOT), server.version(), server.reason()),
        new SideFacts(
            outcome.entities().discovered(),
            outcome.entities().entityCount(),
            schemas.entities().tables().size()),
        new SideFacts(
            outcome.changelog().discovered(),
            outcome.changelog().changesetCount(),
            schemas.changelog().tables().size()),
        outcome.entities().warnings(),
        findings,
        RootCauses.of(findings),
        locations(findings),
        outcome.changelog().writtenIn());
  }

  private Map<Origin, String> locations(Findings findings) {
    SourceLocator locator =
        new SourceLocator(request.layout().baseDirectory(), request.layout().sourceDirectories());
    Map<Origin, String> locations = new HashMap<>();
    findings.all().stream()
        .flatMap(finding -> finding.origins().stream())
        .forEach(origin -> locator.locate(origin).ifPresent(place -> locations.put(origin, place)));
    return locations;
  }
}
