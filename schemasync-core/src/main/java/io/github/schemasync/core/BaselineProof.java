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
  private final TriedChangelog current;
  private final StagedChangelog staged;
  private final TriedChangelog squashed;

  BaselineProof(BaselineRequest request, ChangelogOutcome outcome, ChangelogEdit edit) {
    CheckRequest check = request.check();
    this.request = request;
    this.outcome = outcome;
    this.edit = edit;
    this.current =
        new TriedChangelog(check.layout(), check.entities(), check.changelog(), Optional.empty());
    this.staged = new StagedChangelog(check.layout(), request.resourceRoots(), edit.files());
    this.squashed =
        new TriedChangelog(
            check.layout(), check.entities(), settings(), Optional.of(staged.write()));
  }

  /**
   * The databases that are tried.
   *
   * @param old has all of the old changelog
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
    onFresh(databases.fresh(), state);
    onWhole(databases.old(), state, "a database that has all of the old changelog");
    if (replaced > 1) {
      onBehind(databases.behind(), state, replaced - 1);
    }
    staged.delete();
  }

  private void onFresh(ThrowawayDatabase fresh, DatabaseState state) {
    DatabaseState empty = read(fresh);
    int ran = squashed.update(fresh.address()).changesetCount();
    require(ran == edit.changesets().size(), "only %d of its changesets run".formatted(ran));
    requireSame(state, fresh, "on a new database it makes something else");
    squashed.rollback(fresh.address(), ran);
    requireSame(empty, fresh, "rolled back, it leaves something");
  }

  /** Only the guard runs there, and it changes nothing. */
  private void onWhole(ThrowawayDatabase whole, DatabaseState state, String which) {
    int ran = squashed.update(whole.address()).changesetCount();
    require(ran == 1, which + " runs it again");
    requireSame(state, whole, which + " is changed by it");
  }

  private void onBehind(ThrowawayDatabase behind, DatabaseState state, int some) {
    current.update(behind.address(), some);
    DatabaseState before = read(behind);
    requireHalted(behind.address());
    requireSame(before, behind, "a database that lacks a changeset is changed by it");
    current.update(behind.address());
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
    throw unproven("a database that lacks a changeset of the old changelog accepts it", null);
  }

  /** The root stays where it was, or is the one new file. */
  private ChangelogSettings settings() {
    ChangelogSettings settings = request.check().changelog();
    if (request.archive().isPresent()) {
      return settings;
    }
    Path file = edit.files().get(0).file();
    return new ChangelogSettings(
        Optional.of(
            new ChangelogLocation(Optional.empty(), request.resourceRoots())
                .name(file)
                .orElse(file.toString())),
        settings.contexts(),
        settings.labels(),
        settings.parameters());
  }

  private DatabaseState read(ThrowawayDatabase database) {
    return DatabaseState.read(database, outcome.ownTables());
  }

  private void requireSame(DatabaseState expected, ThrowawayDatabase database, String otherwise) {
    String differences = expected.differences(read(database), database);
    require(differences.isEmpty(), otherwise + ": " + differences);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw unproven(otherwise, null);
    }
  }

  static SyncProblem unproven(String why, Throwable cause) {
    return new SyncProblem(
        ProblemPage.BASELINE_NOT_PROVEN,
        "The changelog cannot be squashed, so nothing was written: " + why,
        "Keep what it names in a changeset of its own, or leave the changelog as it is; what was"
            + " tried is in target/schemasync/tried-changelog.",
        cause);
  }
}
