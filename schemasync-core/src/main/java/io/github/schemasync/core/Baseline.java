package io.github.schemasync.core;

import io.github.schemasync.core.changelog.BaselineEdit;
import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.changelog.FileTransaction;
import io.github.schemasync.core.changeset.BaselineGuards;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.ChangesetHistoryReader;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.introspect.UnmodelledReader;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.problem.ProblemPage;
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
      ChangelogOutcome outcome = current.update(old.address());
      ChangesetHistory ran =
          DatabaseState.on(old, it -> ChangesetHistoryReader.read(it, outcome.historyTable()));
      List<ChangesetId> history = ran.changesets();
      requireChangesets(history, outcome);
      DatabaseState state = DatabaseState.read(old, outcome.ownTables());
      requireModelled(old);
      ChangelogEdit edit = edit(outcome, guarded(plan(state, old, fresh), history, outcome, old));
      new BaselineProof(request, current, outcome, edit)
          .on(new BaselineProof.Databases(old, fresh, behind), state, history.size());
      if (!request.dryRun()) {
        FileTransaction.write(edit.files());
      }
      return new BaselineReport(
          outcome.discovered(),
          history.size(),
          ran.selectiveCount(),
          edit.changesets(),
          state.data(),
          edit.files(),
          request.archive(),
          history.size() > 1,
          !request.dryRun());
    }
  }

  private static void requireChangesets(List<ChangesetId> history, ChangelogOutcome outcome) {
    if (history.isEmpty()) {
      throw new SyncProblem(
          ProblemPage.NO_CHANGESETS,
          "No changeset of " + outcome.file() + " ran, so there is nothing to squash.",
          "Write the first changesets with mvn schemasync:generate.");
    }
  }

  /** What nobody reads would be lost without a word. */
  private static void requireModelled(ThrowawayDatabase old) {
    List<String> unread = DatabaseState.on(old, UnmodelledReader::read);
    if (!unread.isEmpty()) {
      throw BaselineProof.unproven(
          "the changelog makes what a baseline cannot make: " + String.join(", ", unread));
    }
  }

  private List<Changeset> plan(
      DatabaseState state, ThrowawayDatabase old, ThrowawayDatabase fresh) {
    DatabaseState empty = DatabaseState.read(fresh, Set.of());
    List<Finding> findings = DatabaseState.on(old, it -> findings(state, empty, it));
    Names names = DatabaseState.on(old, it -> new Names(KeywordReader.read(it)));
    Plan plan =
        new ChangesetPlanner(state.schema(), empty.schema(), ChangesetSettings.DEFAULT, names)
            .planWhole(findings, state.data(), request.author());
    if (!plan.leftovers().isEmpty()) {
      Leftover first = plan.leftovers().get(0);
      throw BaselineProof.unproven(first.finding().difference().key() + ": " + first.reason());
    }
    return plan.changesets();
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

  private List<Changeset> guarded(
      List<Changeset> changesets,
      List<ChangesetId> history,
      ChangelogOutcome outcome,
      ThrowawayDatabase old) {
    Names names = DatabaseState.on(old, it -> new Names(KeywordReader.read(it)));
    return new BaselineGuards(names, outcome.historyTable(), history).around(changesets);
  }

  private ChangelogEdit edit(ChangelogOutcome outcome, List<Changeset> changesets) {
    BaselineEdit edit =
        BaselineEdit.of(
            ChangelogLocation.of(outcome.file(), request.resourceRoots()),
            request.style(),
            request.clock());
    return request
        .archive()
        .map(archive -> edit.replacing(changesets, archive, outcome.opened()))
        .orElseGet(() -> edit.beside(changesets));
  }
}
