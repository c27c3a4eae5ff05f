package io.github.schemasync.core;

import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.FileChange;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.introspect.StorageReader;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Impact;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.sample.SampleRows;
import io.github.schemasync.core.source.TriedChangelog;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Tries changesets before they are written, with the project's own Liquibase: on tables that have
 * rows, until nothing is left to close, and back to the schema before.
 */
final class Proof {
  private final GenerateRequest request;
  private final Comparison comparison;
  private final Set<ObjectName> ownTables;
  private final Connection entities;
  private final Connection changelog;
  private Optional<SampleRows> rows = Optional.empty();
  private List<Finding> stillFound = List.of();

  private boolean refused;
  private List<ObjectName> rewritten = List.of();

  private final Refusals refusals = new Refusals();

  /**
   * Nothing runs yet.
   *
   * @param ownTables those of Liquibase, which are no part of the schema
   */
  Proof(
      GenerateRequest request,
      Comparison comparison,
      Set<ObjectName> ownTables,
      Sessions databases) {
    this.request = request;
    this.comparison = comparison;
    this.ownTables = ownTables;
    this.entities = databases.entities();
    this.changelog = databases.changelog();
  }

  /**
   * Applies the plan and rolls it back.
   *
   * @param told what was found before, asked for or not
   * @return findings that it was to close and that are still there, or whose changeset PostgreSQL
   *     refuses
   * @throws SyncProblem when it fails otherwise, makes new findings or cannot be rolled back
   */
  List<Finding> of(Plan plan, ChangelogEdit edit, List<Finding> told, ThrowawayDatabase database) {
    CheckRequest check = request.check();
    StagedChangelog staged =
        new StagedChangelog(check.layout(), request.resourceRoots(), edit.files());
    TriedChangelog tried =
        new TriedChangelog(
            check.layout(), check.entities(), changelog(check, edit), Optional.of(staged.write()));
    Schema before = read();
    fill(before, plan);
    Map<ObjectName, String> places = StorageReader.read(changelog, plan.tables());
    IntConsumer rollback = count -> tried.rollback(database.address(), count);
    try {
      requireRun(edit.changesets().size(), tried.update(database.address()).changesetCount());
    } catch (SyncProblem failure) {
      List<Finding> behind = refusals.of(edit, told, failure);
      takeBack(Refusals.indexOf(edit, failure), before, rollback);
      refused = true;
      return behind;
    }
    refused = false;
    rewritten = moved(places, StorageReader.read(changelog, plan.tables()));
    List<Finding> open = open(plan, told);
    takeBack(edit.changesets().size(), before, rollback);
    staged.delete();
    return open;
  }

  /** What the plan was to close and did not. */
  private List<Finding> open(Plan plan, List<Finding> told) {
    stillFound = comparison.compare(entities, changelog).told();
    List<Finding> open = without(stillFound, declared(plan));
    List<Finding> anew = without(open, told);
    requireHarmless(anew);
    return without(open, anew).stream().filter(request.selection()::takes).toList();
  }

  private void takeBack(int changesets, Schema before, IntConsumer rollback) {
    if (changesets > 0) {
      try {
        rollback.accept(changesets);
      } catch (SyncProblem failure) {
        throw unproven(failure);
      }
    }
    requireSame(before, read());
  }

  /** A first changelog is nowhere else than in the edit: its last file includes the others. */
  private ChangelogSettings changelog(CheckRequest check, ChangelogEdit edit) {
    ChangelogSettings settings = check.changelog();
    boolean first = edit.files().stream().allMatch(FileChange::isNew) && edit.files().size() > 1;
    if (!first) {
      return settings;
    }
    Path root = request.resourceRoots().get(0).toAbsolutePath().normalize();
    Path master = edit.files().get(edit.files().size() - 1).file();
    return settings.in(root.relativize(master).toString().replace('\\', '/'));
  }

  /** Rows stay for a second try. */
  private void fill(Schema before, Plan plan) {
    SampleRows filling = rows.orElseGet(() -> new SampleRows(before, wanted(), changelog));
    filling.fill(touched(plan));
    rows = Optional.of(filling);
  }

  private static List<ObjectName> moved(
      Map<ObjectName, String> before, Map<ObjectName, String> after) {
    return before.keySet().stream()
        .filter(it -> after.containsKey(it) && !after.get(it).equals(before.get(it)))
        .toList();
  }

  /** Tables whose rows the last plan wrote anew, under a lock that lets nobody read. */
  List<ObjectName> rewritten() {
    return rewritten;
  }

  /** Whether PostgreSQL refused a changeset of the last plan. */
  boolean wasRefused() {
    return refused;
  }

  /** Tables for which no row could be made up. */
  List<String> unfilled() {
    return rows.map(SampleRows::unfilled).orElse(List.of());
  }

  /** Only what has no effect may show anew, for instance a type that nothing uses any more. */
  private static void requireHarmless(List<Finding> anew) {
    String harm =
        anew.stream()
            .filter(it -> it.impact() != Impact.DIFFERS)
            .map(Proof::line)
            .collect(Collectors.joining(", "));
    if (!harm.isEmpty()) {
      throw unproven("they make " + harm, null);
    }
  }

  /** Those that the changesets left open indeed: one can close what another declared. */
  List<Leftover> stillOpen(List<Leftover> leftovers) {
    List<String> lines = stillFound.stream().map(Proof::line).toList();
    return leftovers.stream().filter(it -> lines.contains(line(it.finding()))).toList();
  }

  /** Findings that are not about the same as one of the others. */
  static List<Finding> without(List<Finding> findings, List<Finding> others) {
    List<String> lines = others.stream().map(Proof::line).toList();
    return findings.stream().filter(it -> !lines.contains(line(it))).toList();
  }

  List<Leftover> leftovers(List<Finding> stuck) {
    return stuck.stream()
        .map(
            it ->
                Leftover.byHand(
                    it,
                    refusals
                        .reason(it)
                        .map("PostgreSQL refuses the changeset for it: "::concat)
                        .orElse("the changeset for it was tried, and it is still there")))
        .toList();
  }

  /** What is refused though it was left out comes with another finding, so it never ends. */
  void requireNew(List<Finding> more, List<Finding> stuck) {
    if (without(more, stuck).isEmpty()) {
      String why =
          leftovers(more).stream()
              .map(it -> line(it.finding()) + ": " + it.reason())
              .collect(Collectors.joining(", "));
      throw unproven(why, null);
    }
  }

  private static List<Finding> declared(Plan plan) {
    return plan.leftovers().stream().map(Leftover::finding).toList();
  }

  private Schema wanted() {
    return SchemaReader.read(entities).schema();
  }

  /** The tables that changesets change, as far as they are there. */
  private static Set<ObjectName> touched(Plan plan) {
    return new TreeSet<>(plan.tables());
  }

  private Schema read() {
    return SchemaReader.read(changelog).schema().withoutTables(ownTables);
  }

  /** A connection to either side's database, auto-commit on. */
  record Sessions(Connection entities, Connection changelog) {}

  private static void requireRun(int written, int ran) {
    if (ran < written) {
      throw unproven(
          ("of %d new changesets Liquibase runs %d: the place where they were put is not read, or"
                  + " contexts and labels leave them out")
              .formatted(written, ran),
          null);
    }
  }

  private void requireSame(Schema before, Schema after) {
    String changed = new RolledBack(before, after).leaves(changelog);
    if (!changed.isEmpty()) {
      throw unproven("rolled back, they leave " + changed, null);
    }
  }

  static String line(Finding finding) {
    return line(finding.difference());
  }

  private static String line(Difference difference) {
    return difference.code() + " " + difference.key();
  }

  static SyncProblem unproven(SyncProblem failure) {
    return failure.page() == ProblemPage.CHANGESET_NOT_PROVEN
        ? failure
        : unproven(failure.what(), failure);
  }

  private static SyncProblem unproven(String why, Throwable cause) {
    return new SyncProblem(
        ProblemPage.CHANGESET_NOT_PROVEN,
        "The changesets were made, but trying them failed, so nothing was written: " + why,
        "Write this change by hand; the changesets that were tried are in"
            + " target/schemasync/tried-changelog. To have the others written meanwhile, leave out"
            + " its finding by code and object, as the check names them:"
            + " -Dschemasync.ignore=\"<code> <object>: by hand\".",
        cause);
  }
}
