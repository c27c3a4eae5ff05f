package io.github.schemasync.core;

import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.sample.SampleRows;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.source.TriedChangelog;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tries changesets before they are written, with the project's own Liquibase: on tables that have
 * rows, until nothing is left to close, and back to the schema before.
 */
final class Proof {
  private final GenerateRequest request;
  private final Comparison comparison;
  private final Connection entities;
  private final Connection changelog;

  Proof(GenerateRequest request, Comparison comparison, Connection entities, Connection changelog) {
    this.request = request;
    this.comparison = comparison;
    this.entities = entities;
    this.changelog = changelog;
  }

  /**
   * Proves that the plan holds.
   *
   * @return tables for which no row could be made up
   * @throws SyncProblem when it does not
   */
  List<String> of(Plan plan, ChangelogEdit edit, ThrowawayDatabase database) {
    CheckRequest check = request.check();
    StagedChangelog staged =
        new StagedChangelog(check.layout(), request.resourceRoots(), edit.files());
    TriedChangelog tried =
        new TriedChangelog(check.layout(), check.entities(), check.changelog(), staged.write());
    int changesets = edit.changesets().size();
    Schema before = read();
    List<String> unfilled =
        List.copyOf(new SampleRows(before, wanted(), changelog).fill(touched(plan)));
    requireRun(changesets, runs(() -> tried.update(database.address())));
    requireClosed(plan);
    runs(
        () -> {
          tried.rollback(database.address(), changesets);
          return changesets;
        });
    requireSame(before, read());
    staged.delete();
    return unfilled;
  }

  private Schema wanted() {
    return SchemaReader.read(entities).schema();
  }

  /** The tables that changesets change, as far as they are there. */
  private static Set<ObjectName> touched(Plan plan) {
    return new TreeSet<>(plan.tables());
  }

  private Schema read() {
    return SchemaReader.read(changelog).schema();
  }

  /** Work of Liquibase whose failure is ours. */
  private interface Work {
    int run();
  }

  private static int runs(Work work) {
    try {
      return work.run();
    } catch (SyncProblem failure) {
      throw unproven(failure.what(), failure);
    }
  }

  private static void requireRun(int written, int ran) {
    if (ran < written) {
      throw unproven(
          ("of %d new changesets Liquibase runs %d: the place where they were put is not read, or"
                  + " contexts and labels leave them out")
              .formatted(written, ran),
          null);
    }
  }

  private void requireClosed(Plan plan) {
    List<String> declared =
        plan.leftovers().stream().map(Leftover::finding).map(Proof::line).toList();
    String left =
        comparison.compare(entities, changelog).told().stream()
            .map(Proof::line)
            .filter(it -> !declared.contains(it))
            .collect(Collectors.joining(", "));
    if (!left.isEmpty()) {
      throw unproven("they leave " + left, null);
    }
  }

  private void requireSame(Schema before, Schema after) {
    String changed =
        new SchemaComparator(new PostgresSemantics(changelog, changelog), Origins.NONE)
            .compare(before, after).differences().stream()
                .map(Proof::line)
                .collect(Collectors.joining(", "));
    if (!changed.isEmpty()) {
      throw unproven("rolled back, they leave " + changed, null);
    }
  }

  private static String line(Finding finding) {
    return line(finding.difference());
  }

  private static String line(Difference difference) {
    return difference.code() + " " + difference.key();
  }

  private static SyncProblem unproven(String why, Throwable cause) {
    return new SyncProblem(
        ProblemPage.CHANGESET_NOT_PROVEN,
        "The changesets were made, but trying them failed, so nothing was written: " + why,
        "Write this change by hand; the changesets that were tried are in"
            + " target/schemasync/tried-changelog.",
        cause);
  }
}
