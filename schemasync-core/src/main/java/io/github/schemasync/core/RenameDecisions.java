package io.github.schemasync.core;

import io.github.schemasync.core.changelog.HouseStyle;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.RenameCandidate;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.sourcecode.SourceLocator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Compares both sides until nobody has to be asked any more what was renamed. */
final class RenameDecisions {
  private final GenerateRequest request;
  private final Comparison comparison;
  private final SourceLocator locator;
  private final Supplier<HouseStyle> style;

  /**
   * Nothing is compared yet.
   *
   * @param style that changesets are shown in
   */
  RenameDecisions(GenerateRequest request, Comparison comparison, Supplier<HouseStyle> style) {
    this.request = request;
    this.comparison = comparison;
    this.locator =
        new SourceLocator(
            request.check().layout().baseDirectory(), request.check().layout().sourceDirectories());
    this.style = style;
  }

  /**
   * What there is to close.
   *
   * @param settings what was asked for, and what was answered
   */
  record Decided(ChangesetSettings settings, Renames renames, Compared compared) {}

  /**
   * Leaves the changelog's database as it was.
   *
   * @throws SyncProblem while something is undecided and nobody can be asked
   */
  Decided decide(Connection ofEntities, Connection ofChangelog, Names names) throws SQLException {
    Schema changelog = SchemaReader.read(ofChangelog).schema();
    ChangesetSettings settings = request.changesets();
    while (true) {
      Renames renames = new Renames(settings.renames(), changelog);
      renames.run(ofChangelog);
      Compared compared = comparison.compare(ofEntities, ofChangelog);
      renames.undo(ofChangelog);
      List<RenameCandidate> open = open(compared, renames, settings);
      if (open.isEmpty()) {
        return new Decided(settings, renames, compared);
      }
      settings = answered(open, compared, settings, names);
    }
  }

  private List<RenameCandidate> open(
      Compared compared, Renames renames, ChangesetSettings settings) {
    return RenameCandidate.among(
            compared.told(), compared.schemas().entities(), compared.schemas().changelog())
        .stream()
        .filter(this::isAskedFor)
        .filter(it -> !renames.isKept(it.from()) && !settings.mayDrop(it.from()))
        .map(this::withHistory)
        .filter(RenameCandidate::alike)
        .toList();
  }

  private boolean isAskedFor(RenameCandidate candidate) {
    return request.selection().takes(candidate.missing())
        || request.selection().takes(candidate.unexpected());
  }

  private RenameCandidate withHistory(RenameCandidate candidate) {
    String column = candidate.from().member().orElse(candidate.from().object().name());
    return candidate.missing().origins().stream()
        .flatMap(origin -> locator.replaced(origin, column).stream())
        .findFirst()
        .map(was -> candidate.with("its line was " + was))
        .orElse(candidate);
  }

  private ChangesetSettings answered(
      List<RenameCandidate> open, Compared compared, ChangesetSettings settings, Names names) {
    Optional<RenameQuestion> question = request.question();
    if (question.isEmpty()) {
      throw ambiguous(open.stream().map(it -> choice(it, compared, settings, names)).toList());
    }
    RenameCandidate first = open.get(0);
    String from = first.from().toString();
    return switch (question.get().ask(choice(first, compared, settings, names))) {
      case RENAMED -> settings.withRename(from, first.to().toString());
      case DROPPED -> settings.withDrop(first.from());
      case KEPT -> settings.withRename(from, Renames.NONE);
    };
  }

  private RenameChoice choice(
      RenameCandidate candidate, Compared compared, ChangesetSettings settings, Names names) {
    ChangesetPlanner planner =
        new ChangesetPlanner(
            compared.schemas().entities(),
            compared.schemas().changelog(),
            settings.withDrop(candidate.from()),
            names);
    return new RenameChoice(
        candidate,
        style
            .get()
            .show(
                planner
                    .plan(
                        List.of(),
                        Map.of(candidate.from(), candidate.to()),
                        Origins.NONE,
                        request.author())
                    .changesets()),
        style
            .get()
            .show(
                planner
                    .plan(
                        List.of(candidate.unexpected(), candidate.missing()),
                        Map.of(),
                        Origins.NONE,
                        request.author())
                    .changesets()));
  }

  private static SyncProblem ambiguous(List<RenameChoice> open) {
    String nl = System.lineSeparator();
    return new SyncProblem(
        ProblemPage.RENAME_AMBIGUOUS,
        "Renamed, or one dropped and another added? Only the changelog has the one, only the"
            + " entities have the other:"
            + nl
            + open.stream().map(RenameChoice::text).collect(Collectors.joining(nl)),
        "Say which it is, with one of these properties, several values with commas between; or run"
            + " the goal where it can ask (without -B). If nothing at all was renamed:"
            + " -Dschemasync.changeset.rename=none",
        null);
  }
}
