package io.github.schemasync.core;

import io.github.schemasync.core.changelog.BaselineEdit;
import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.changelog.FileTransaction;
import io.github.schemasync.core.changelog.Quoting;
import io.github.schemasync.core.changeset.BaselineGuards;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.LiveDatabase;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.TriedChangelog;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Squashes a changelog into one that does exactly the same on a database that is new. */
final class Baseline {
  private final BaselineRequest request;
  private final TriedChangelog current;

  Baseline(BaselineRequest request) {
    CheckRequest check = request.check();
    this.request = request;
    this.current =
        new TriedChangelog(check.layout(), check.entities(), check.changelog(), Optional.empty());
  }

  /**
   * Makes the changelog, tries it and writes it.
   *
   * @throws SyncProblem when there is no changelog, or one that cannot be squashed; then nothing
   *     was written
   */
  BaselineReport on(PostgresServer server) {
    try (ThrowawayDatabase old = server.createDatabase("changelog");
        ThrowawayDatabase fresh = server.createDatabase("fresh");
        ThrowawayDatabase behind = server.createDatabase("behind")) {
      OldChangelog replaced = read(old);
      List<ChangesetId> history = replaced.history().changesets();
      BaselineEdit house = house(replaced.outcome());
      Names names = names(fresh, house.quoting());
      List<Changeset> planned = plan(replaced, fresh, names);
      ChangelogEdit edit = edit(house, replaced.outcome(), guarded(planned, replaced, names));
      new BaselineProof(request, current, replaced.outcome(), edit)
          .on(new BaselineProof.Databases(old, fresh, behind), replaced.state(), history.size());
      if (!request.dryRun()) {
        FileTransaction.write(edit.files());
      }
      return report(replaced, edit);
    }
  }

  private OldChangelog read(ThrowawayDatabase old) {
    return request
        .live()
        .map(live -> OldChangelog.made(live, current, old))
        .orElseGet(() -> OldChangelog.run(current, old));
  }

  private BaselineReport report(OldChangelog replaced, ChangelogEdit edit) {
    int count = replaced.history().changesets().size();
    return new BaselineReport(
        replaced.outcome().discovered(),
        count,
        replaced.history().selectiveCount(),
        edit.changesets(),
        replaced.state().data(),
        edit.files(),
        request.archive(),
        request.live().map(LiveDatabase::place),
        replaced.leftOut(),
        count > 1,
        !request.dryRun());
  }

  private List<Changeset> plan(OldChangelog replaced, ThrowawayDatabase fresh, Names names) {
    DatabaseState state = replaced.state();
    DatabaseState empty = DatabaseState.read(fresh, Set.of(), replaced.outcome().historyTable());
    List<Finding> findings = DatabaseState.on(fresh, it -> findings(state, empty, it));
    Plan plan =
        new ChangesetPlanner(state.schema(), empty.schema(), ChangesetSettings.DEFAULT, names)
            .planWhole(findings, state.data(), request.author());
    if (!plan.leftovers().isEmpty()) {
      Leftover first = plan.leftovers().get(0);
      throw BaselineProof.unproven(first.finding().difference().key() + ": " + first.reason());
    }
    return plan.changesets();
  }

  private static Names names(ThrowawayDatabase database, Quoting quoting) {
    return DatabaseState.on(
        database, it -> new Names(KeywordReader.read(it), quoting == Quoting.ALL));
  }

  private static List<Finding> findings(
      DatabaseState state, DatabaseState empty, Connection connection) {
    SchemaComparator comparator =
        new SchemaComparator(new PostgresSemantics(connection, connection), Origins.NONE);
    Provenance nowhere = new Provenance(Origins.NONE, Map.of(), ChangesetHistory.NONE);
    return new DriftPolicy(PolicySettings.DEFAULT)
        .judge(comparator.compare(state.schema(), empty.schema()), nowhere)
        .all();
  }

  private static List<Changeset> guarded(
      List<Changeset> changesets, OldChangelog replaced, Names names) {
    return new BaselineGuards(
            names, replaced.outcome().historyTable(), replaced.history().changesets())
        .around(changesets);
  }

  private BaselineEdit house(ChangelogOutcome outcome) {
    return BaselineEdit.of(
        ChangelogLocation.of(outcome.file(), request.resourceRoots()),
        request.style(),
        request.clock());
  }

  private ChangelogEdit edit(
      BaselineEdit house, ChangelogOutcome outcome, List<Changeset> changesets) {
    return request
        .archive()
        .map(archive -> house.replacing(changesets, archive, outcome.opened()))
        .orElseGet(() -> house.beside(changesets));
  }
}
