package io.github.schemasync.core;

import io.github.schemasync.core.RenameDecisions.Decided;
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
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.SourcesOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans, proves and writes the changesets that close the drift between two built databases. */
final class Generation {
  /** What the first change is called. */
  private static final String FIRST = "initial-schema";

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
      Names names = new Names(KeywordReader.read(ofChangelog));
      Decided decided =
          new RenameDecisions(request, comparison, this::style)
              .decide(ofEntities, ofChangelog, names);
      Proof proof =
          new Proof(
              request,
              comparison,
              outcome.changelog().ownTables(),
              new Proof.Sessions(ofEntities, ofChangelog));
      return prove(
          findings -> plan(decided, findings, names), decided.compared(), proof, changelog);
    } catch (SQLException e) {
      throw new SyncProblem(
          ProblemPage.SERVER_UNREACHABLE,
          "The throwaway databases cannot be reached any more: " + e.getMessage(),
          "Run the goal again; if it repeats, look at the log of the PostgreSQL server.",
          e);
    }
  }

  private Plan plan(Decided decided, List<Finding> findings, Names names) {
    ComparedSchemas schemas = decided.compared().schemas();
    return new ChangesetPlanner(schemas.entities(), schemas.changelog(), decided.settings(), names)
        .plan(findings, decided.renames().keys(), outcome.entities().origins(), request.author());
  }

  /** What does not go away is left out of a second plan, so that it keeps nothing else back. */
  private GenerateReport prove(
      Function<List<Finding>, Plan> planner,
      Compared compared,
      Proof proof,
      ThrowawayDatabase changelog) {
    Plan plan = planner.apply(compared.told());
    if (plan.changesets().isEmpty()) {
      return nothing(plan);
    }
    ChangelogEdit edit = edit(plan);
    List<Finding> stuck = proof.of(plan, edit, compared.told(), changelog);
    if (!stuck.isEmpty()) {
      plan = planner.apply(Proof.without(compared.told(), stuck)).with(Proof.leftovers(stuck));
      if (plan.changesets().isEmpty()) {
        return nothing(plan);
      }
      edit = edit(plan);
      proof.require(plan, edit, compared.told(), changelog);
    }
    if (!request.dryRun()) {
      FileTransaction.write(edit.files());
    }
    return new GenerateReport(
        edit.changesets(),
        edit.files(),
        plan.placeholders(),
        proof.stillOpen(plan.leftovers()),
        proof.unfilled(),
        !request.dryRun());
  }

  private ChangelogEdit edit(Plan plan) {
    return ChangelogEdit.of(style(), plan.changesets(), name(plan), request.clock());
  }

  private HouseStyle style() {
    return HouseStyle.learn(location(), request.style());
  }

  private String name(Plan plan) {
    Optional<String> message =
        request.message().or(() -> isFirst() ? Optional.of(FIRST) : Optional.empty());
    return ChangeName.of(message, plan.changesets());
  }

  private boolean isFirst() {
    return outcome.changelog().changesetCount() == 0;
  }

  private boolean hasNoChangelog() {
    return outcome.changelog().equals(ChangelogOutcome.NONE_YET);
  }

  private ChangelogLocation location() {
    return hasNoChangelog()
        ? new ChangelogLocation(Optional.empty(), request.resourceRoots())
        : ChangelogLocation.of(outcome.changelog().file(), request.resourceRoots());
  }

  private static GenerateReport nothing(Plan plan) {
    return new GenerateReport(List.of(), List.of(), List.of(), plan.leftovers(), List.of(), false);
  }
}
