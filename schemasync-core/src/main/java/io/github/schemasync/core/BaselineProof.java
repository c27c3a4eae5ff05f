package io.github.schemasync.core;

import io.github.schemasync.core.changelog.ChangelogEdit;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.TriedChangelog;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tries a squashed changelog on each kind of database that it will meet: a new one, one that has
 * all of the old changelog, and one that lacks its last changeset.
 */
final class BaselineProof {
  private final BaselineRequest request;
  private final ChangelogOutcome outcome;
  private final ChangelogEdit edit;
  private final StagedChangelog staged;
  private final TriedChangelog squashed;
  private final OldDatabases old;

  /**
   * Nothing runs yet.
   *
   * @param current the old changelog
   * @param outcome what became of it
   */
  BaselineProof(
      BaselineRequest request,
      TriedChangelog current,
      ChangelogOutcome outcome,
      ChangelogEdit edit) {
    CheckRequest check = request.check();
    this.request = request;
    this.outcome = outcome;
    this.edit = edit;
    this.staged = new StagedChangelog(check.layout(), request.resourceRoots(), edit.files());
    this.squashed =
        new TriedChangelog(
            check.layout(), check.entities(), settings(), Optional.of(staged.write()));
    this.old =
        request.live().isPresent()
            ? new CopiedDatabases(current, squashed, outcome.historyTable())
            : new UpdatedDatabases(current);
  }

  /**
   * The databases that are tried.
   *
   * @param old the one that the old changelog was read with
   * @param fresh is empty
   * @param behind is empty, and gets all but the last of the old changesets
   */
  record Databases(ThrowawayDatabase old, ThrowawayDatabase fresh, ThrowawayDatabase behind) {}

  /**
   * Tries all three.
   *
   * @param state what the old changelog makes
   * @param replaced how many changesets it has
   * @throws SyncProblem when one does not end as it must
   */
  void on(Databases databases, DatabaseState state, int replaced) {
    tried("a new database", () -> onFresh(databases.fresh(), state));
    String whole = "a database that has all of the old changelog";
    tried(whole, () -> onWhole(completed(databases.old()), state, whole));
    if (replaced > 1) {
      String behind = "a database that lacks a changeset";
      tried(behind, () -> onBehind(databases.behind(), state, replaced - 1));
    }
    staged.delete();
  }

  /** A changeset that fails there is ours, so there is nothing in it for the user to correct. */
  private static void tried(String which, Runnable trial) {
    try {
      trial.run();
    } catch (SyncProblem failure) {
      throw failure.page() == ProblemPage.CHANGESET_FAILED
          ? unproven("on " + which + " " + failure.what(), failure)
          : failure;
    }
  }

  private void onFresh(ThrowawayDatabase fresh, DatabaseState state) {
    DatabaseState empty = read(fresh);
    int ran = squashed.update(fresh.address()).changesetCount();
    require(ran == edit.changesets().size(), "only %d of its changesets run".formatted(ran));
    requireSame(state, fresh, "on a new database it makes something else");
    squashed.rollback(fresh.address(), ran);
    requireSame(empty, fresh, "rolled back, it leaves something");
  }

  private ThrowawayDatabase completed(ThrowawayDatabase database) {
    old.complete(database);
    return database;
  }

  /** Only the guard runs there, and it changes nothing. */
  private void onWhole(ThrowawayDatabase whole, DatabaseState state, String which) {
    int ran = squashed.update(whole.address()).changesetCount();
    require(ran == 1, which + " runs it again");
    requireSame(state, whole, which + " is changed by it");
  }

  private void onBehind(ThrowawayDatabase behind, DatabaseState state, int some) {
    old.begin(behind, some);
    DatabaseState before = read(behind);
    requireHalted(behind.address());
    requireSame(before, behind, "a database that lacks a changeset is changed by it");
    old.catchUp(behind);
    onWhole(behind, state, "a database that has caught up");
  }

  private void requireHalted(DatabaseAddress behind) {
    try {
      squashed.update(behind);
    } catch (SyncProblem halted) {
      require(
          halted.getMessage().contains(edit.changesets().get(0).id()),
          "a database that lacks a changeset fails otherwise: " + halted.what());
      return;
    }
    throw unproven("a database that lacks a changeset of the old changelog accepts it");
  }

  /** The root stays where it was, or is the one new file. */
  private ChangelogSettings settings() {
    ChangelogSettings settings = request.check().changelog();
    if (request.archive().isPresent()) {
      return settings;
    }
    Path file = edit.files().get(0).file();
    return settings.in(
        new ChangelogLocation(Optional.empty(), request.resourceRoots())
            .name(file)
            .orElse(file.toString()));
  }

  private DatabaseState read(ThrowawayDatabase database) {
    return DatabaseState.read(database, outcome.ownTables(), outcome.historyTable());
  }

  private void requireSame(DatabaseState expected, ThrowawayDatabase database, String otherwise) {
    String differences = expected.differences(read(database), database);
    require(differences.isEmpty(), otherwise + ": " + differences);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw unproven(otherwise);
    }
  }

  static SyncProblem unproven(String why) {
    return unproven(why, null);
  }

  private static SyncProblem unproven(String why, Throwable cause) {
    return new SyncProblem(
        ProblemPage.BASELINE_NOT_PROVEN,
        "The changelog cannot be squashed, so nothing was written: " + why,
        "Keep what it names in a changeset of its own, or leave the changelog as it is; what was"
            + " tried is in target/schemasync/tried-changelog.",
        cause);
  }
}
