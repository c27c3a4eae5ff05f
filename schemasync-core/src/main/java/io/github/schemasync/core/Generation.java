package io.github.schemasync.core;

import io.github.schemasync.core.RenameDecisions.Decided;
import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.changelog.FileTransaction;
import io.github.schemasync.core.changelog.HouseStyle;
import io.github.schemasync.core.changelog.Quoting;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.PlaceholderTrial;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.ServerDescription;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.KeywordReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.semantics.AcceptedValue;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.SourcesOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    this.comparison = new Comparison(request.check(), server, outcome).toBeWritten();
  }

  GenerateReport between(ThrowawayDatabase entities, ThrowawayDatabase changelog) {
    try (Connection ofEntities = entities.connect();
        Connection ofChangelog = changelog.connect()) {
      Names names = new Names(KeywordReader.read(ofChangelog), quoting() == Quoting.ALL);
      Decided decided =
          new RenameDecisions(request, comparison, this::style)
              .decide(ofEntities, ofChangelog, names);
      Proof proof =
          new Proof(
              request,
              comparison,
              outcome.changelog().ownTables(),
              new Proof.Sessions(ofEntities, ofChangelog));
      Planner planner =
          planner(decided, names, new TriedPlaceholder(new AcceptedValue(ofEntities)));
      return prove(planner, proof, changelog);
    } catch (SQLException e) {
      throw new SyncProblem(
          ProblemPage.SERVER_UNREACHABLE,
          "The throwaway databases cannot be reached any more: " + e.getMessage(),
          "Run the goal again; if it repeats, look at the log of the PostgreSQL server.",
          e);
    }
  }

  /** Plans for some of the findings. */
  private record Planner(ChangesetPlanner planner, Decided decided, GenerateRequest request) {

    Plan plan(List<Finding> findings, Origins origins) {
      return planner.plan(findings, decided.renames().keys(), origins, request.author());
    }

    Planner columnByColumn() {
      return new Planner(planner.columnByColumn(), decided, request);
    }
  }

  private Planner planner(Decided decided, Names names, PlaceholderTrial placeholders) {
    ComparedSchemas schemas = decided.compared().schemas();
    return new Planner(
        new ChangesetPlanner(schemas.entities(), schemas.changelog(), decided.settings(), names)
            .trying(placeholders),
        decided,
        request);
  }

  /**
   * What is refused or does not go away is left out of another plan, so that the rest gets on. Of a
   * changeset with several columns the one that is refused is found first.
   */
  private GenerateReport prove(Planner usual, Proof proof, ThrowawayDatabase changelog) {
    List<Finding> all = usual.decided().compared().told();
    List<Finding> told = request.selection().of(all);
    List<Finding> stuck = new ArrayList<>();
    boolean apart = false;
    while (true) {
      Planner planner = apart ? usual.columnByColumn() : usual;
      Plan plan =
          planner
              .plan(Proof.without(told, stuck), outcome.entities().origins())
              .with(proof.leftovers(stuck));
      if (plan.changesets().isEmpty()) {
        return nothing(plan, all.size() - told.size());
      }
      ChangelogEdit edit = edit(plan);
      List<Finding> more = proof.of(plan, edit, all, changelog);
      if (more.isEmpty()) {
        return written(plan, edit, proof, all.size() - told.size());
      }
      boolean several = more.size() > 1 && proof.wasRefused();
      if (apart || !several) {
        proof.requireNew(more, stuck);
        stuck.addAll(more);
      }
      apart = !apart && several;
    }
  }

  private GenerateReport written(Plan plan, ChangelogEdit edit, Proof proof, int aside) {
    if (!request.dryRun()) {
      FileTransaction.write(edit.files());
    }
    return new GenerateReport(
        edit.changesets(),
        edit.files(),
        plan.placeholders(),
        proof.stillOpen(plan.leftovers()),
        aside,
        proof.unfilled(),
        proof.rewritten(),
        !request.dryRun());
  }

  private ChangelogEdit edit(Plan plan) {
    return ChangelogEdit.of(style(), plan.changesets(), name(plan), request.clock());
  }

  /**
   * Where no changelog can be written there may be nothing to write; else {@link #edit} says so.
   */
  private Quoting quoting() {
    try {
      return style().quoting();
    } catch (SyncProblem notEditable) {
      return Quoting.NEEDED;
    }
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

  private static GenerateReport nothing(Plan plan, int aside) {
    return new GenerateReport(
        List.of(), List.of(), List.of(), plan.leftovers(), aside, List.of(), List.of(), false);
  }
}
