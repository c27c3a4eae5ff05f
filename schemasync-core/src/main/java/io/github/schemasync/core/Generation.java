package io.github.schemasync.core;

import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.changelog.FileTransaction;
import io.github.schemasync.core.changelog.HouseStyle;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.ServerDescription;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.source.SourcesOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Plans, proves and writes the changesets that close the drift between two built databases. */
final class Generation {
  private final GenerateRequest request;
  private final SourcesOutcome outcome;
  private final Comparison comparison;

  Generation(GenerateRequest request, ServerDescription server, SourcesOutcome outcome) {
    this.request = request;
    this.outcome = outcome;
    this.comparison = new Comparison(request.check(), server, outcome);
  }

  GenerateReport between(ThrowawayDatabase entities, ThrowawayDatabase changelog) {
    try (Connection ofEntities = entities.connect();
        Connection ofChangelog = changelog.connect()) {
      Renames renames = new Renames(request.changesets().renames());
      renames.run(ofChangelog);
      Compared compared = comparison.compare(ofEntities, ofChangelog);
      renames.requireDecided(compared.told(), request.changesets());
      Plan plan = plan(compared, renames, ofChangelog);
      renames.undo(ofChangelog);
      return plan.changesets().isEmpty()
          ? report(plan, new ChangelogEdit(List.of(), List.of()), List.of(), false)
          : prove(plan, new Proof(request, comparison, ofEntities, ofChangelog), changelog);
    } catch (SQLException e) {
      throw new SyncProblem(
          ProblemPage.SERVER_UNREACHABLE,
          "The throwaway databases cannot be reached any more: " + e.getMessage(),
          "Run the goal again; if it repeats, look at the log of the PostgreSQL server.",
          e);
    }
  }

  private Plan plan(Compared compared, Renames renames, Connection changelog) throws SQLException {
    return new ChangesetPlanner(
            compared.schemas().entities(),
            compared.schemas().changelog(),
            request.changesets(),
            new Names(KeywordReader.read(changelog)))
        .plan(compared.told(), renames.keys(), request.author());
  }

  private GenerateReport prove(Plan plan, Proof proof, ThrowawayDatabase changelog)
      throws SQLException {
    ChangelogLocation location =
        ChangelogLocation.of(outcome.changelog().file(), request.resourceRoots());
    ChangelogEdit edit =
        ChangelogEdit.of(
            HouseStyle.learn(location, request.style()),
            plan.changesets(),
            ChangeName.of(request.message(), plan.changesets()),
            request.clock());
    List<String> unfilled = proof.of(plan, edit, changelog);
    if (!request.dryRun()) {
      FileTransaction.write(edit.files());
    }
    return report(plan, edit, unfilled, !request.dryRun());
  }

  private static GenerateReport report(
      Plan plan, ChangelogEdit edit, List<String> unfilled, boolean written) {
    return new GenerateReport(
        edit.changesets(), edit.files(), plan.placeholders(), plan.leftovers(), unfilled, written);
  }
}
