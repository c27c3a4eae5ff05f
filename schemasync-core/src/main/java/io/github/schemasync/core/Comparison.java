package io.github.schemasync.core;

import io.github.schemasync.core.cause.RootCauses;
import io.github.schemasync.core.database.ServerDescription;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.ChangesetHistoryReader;
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

  Comparison(CheckRequest request, ServerDescription server, SourcesOutcome outcome) {
    this.request = request;
    this.server = server;
    this.outcome = outcome;
  }

  /**
   * @param read the entities' side where it was read already
   */
  CheckReport between(
      ThrowawayDatabase entities, Optional<Schema> read, ThrowawayDatabase changelog) {
    try (Connection ofEntities = entities.connect();
        Connection ofChangelog = changelog.connect()) {
      Compared compared = compare(ofEntities, read, ofChangelog);
      return report(compared.schemas(), compared.findings());
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
    return compare(ofEntities, Optional.empty(), ofChangelog);
  }

  private Compared compare(Connection ofEntities, Optional<Schema> read, Connection ofChangelog) {
    PostgresSemantics semantics = new PostgresSemantics(ofEntities, ofChangelog);
    Schema entities = read.orElseGet(() -> Sides.readEntities(ofEntities, request.canary()));
    Sides sides =
        request.canary()
            ? Sides.readWithCanary(
                entities, ofChangelog, new SchemaComparator(semantics, Origins.NONE))
            : Sides.read(entities, ofChangelog);
    Origins origins =
        outcome.entities().origins().withTypesOf(sides.entities(), sides.changelog().schema());
    ComparedSchemas schemas = ComparedSchemas.of(request, outcome, sides);
    Provenance provenance =
        new Provenance(origins, sides.changelog().transactions(), history(ofChangelog));
    Findings findings =
        new DriftPolicy(request.policy())
            .judge(schemas.drift(new SchemaComparator(semantics, origins)), provenance);
    return new Compared(schemas, findings);
  }

  private ChangesetHistory history(Connection changelog) {
    return outcome.changelog().equals(ChangelogOutcome.NONE_YET)
        ? ChangesetHistory.NONE
        : ChangesetHistoryReader.read(changelog, outcome.changelog().historyTable());
  }

  private CheckReport report(ComparedSchemas schemas, Findings findings) {
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
        locations(findings));
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
