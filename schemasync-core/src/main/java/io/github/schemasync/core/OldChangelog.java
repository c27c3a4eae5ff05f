package io.github.schemasync.core;

import io.github.schemasync.core.database.LiveDatabase;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.ChangesetHistoryReader;
import io.github.schemasync.core.introspect.UnmodelledReader;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.source.TriedChangelog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a changelog makes that is to be squashed.
 *
 * @param outcome how it was found and what it reads
 * @param history its changesets
 * @param state what they make
 * @param leftOut what the database has that belongs to it alone, one phrase each
 */
record OldChangelog(
    ChangelogOutcome outcome, ChangesetHistory history, DatabaseState state, List<String> leftOut) {

  /** Who may do what, where files are and who gets a copy differs from database to database. */
  private static final List<String> OF_ONE_DATABASE =
      List.of(
          "grants on ",
          "default acl ",
          "tablespace of ",
          "publication ",
          "subscription ",
          "replica identity of ");

  /**
   * Runs it.
   *
   * @param database is empty
   */
  static OldChangelog run(TriedChangelog changelog, ThrowawayDatabase database) {
    ChangelogOutcome outcome = update(changelog, database);
    ChangesetHistory history = history(database, outcome);
    requireModelled(DatabaseState.on(database, UnmodelledReader::read));
    DatabaseState state = DatabaseState.read(database, outcome.ownTables(), outcome.historyTable());
    return new OldChangelog(outcome, history, state, List.of());
  }

  private static ChangelogOutcome update(TriedChangelog changelog, ThrowawayDatabase database) {
    try {
      return changelog.update(database.address());
    } catch (SyncProblem failure) {
      if (failure.page() != ProblemPage.CHANGESET_FAILED) {
        throw failure;
      }
      throw new SyncProblem(
          failure.page(),
          failure.what(),
          failure.remedy()
              + System.lineSeparator()
              + "If it has run all the same where the application is at home, squash what it made"
              + " there; the database is only read:  mvn schemasync:baseline"
              + " -Dschemasync.live.url=jdbc:postgresql://host:5432/name",
          failure);
    }
  }

  /**
   * Reads what it has made, where it does not run on a new database any more: the schema, not the
   * rows, which are the users'.
   *
   * @param live has run it
   * @param database is empty, and gets its history
   */
  static OldChangelog made(
      LiveDatabase live, TriedChangelog changelog, ThrowawayDatabase database) {
    ChangelogOutcome outcome = changelog.markRan(database.address());
    ChangesetHistory history = history(database, outcome);
    try (Connection connection = live.connect()) {
      Schema schema = DatabaseState.read(connection, outcome.historyTable());
      requireHistory(live, schema, outcome);
      requireAll(live, history, ChangesetHistoryReader.read(connection, outcome.historyTable()));
      List<String> unread = UnmodelledReader.read(connection);
      requireModelled(
          unread.stream().filter(Predicate.not(OldChangelog::isOfOneDatabase)).toList());
      return new OldChangelog(
          outcome,
          history,
          new DatabaseState(schema.withoutTables(outcome.ownTables()), Data.NONE),
          unread.stream().filter(OldChangelog::isOfOneDatabase).toList());
    } catch (SQLException closing) {
      throw BaselineProof.unproven(live.place() + " was lost: " + closing.getMessage());
    }
  }

  private static boolean isOfOneDatabase(String phrase) {
    return OF_ONE_DATABASE.stream().anyMatch(phrase::startsWith);
  }

  private static ChangesetHistory history(ThrowawayDatabase database, ChangelogOutcome outcome) {
    ChangesetHistory history =
        DatabaseState.on(database, it -> ChangesetHistoryReader.read(it, outcome.historyTable()));
    if (history.changesets().isEmpty()) {
      throw new SyncProblem(
          ProblemPage.NO_CHANGESETS,
          "No changeset of " + outcome.file() + " ran, so there is nothing to squash.",
          "Write the first changesets with mvn schemasync:generate.");
    }
    return history;
  }

  /** What nobody reads would be lost without a word. */
  private static void requireModelled(List<String> unread) {
    if (!unread.isEmpty()) {
      throw BaselineProof.unproven(
          "the changelog makes what a baseline cannot make: " + String.join(", ", unread));
    }
  }

  private static void requireHistory(LiveDatabase live, Schema schema, ChangelogOutcome outcome) {
    if (schema.tables().stream()
        .noneMatch(it -> it.qualifiedName().equals(outcome.historyTable()))) {
      throw new SyncProblem(
          ProblemPage.BASELINE_NOT_PROVEN,
          "%s has no table %s, so nothing says that the changelog has run there."
              .formatted(live.place(), outcome.historyTable()),
          "Name the database that the application migrates in schemasync.live.url.");
    }
  }

  /** What has not run there is not in its schema, and would be lost. */
  private static void requireAll(
      LiveDatabase live, ChangesetHistory history, ChangesetHistory there) {
    List<String> missing =
        history.changesets().stream()
            .filter(it -> there.changesets().stream().noneMatch(other -> isSame(it, other)))
            .map(ChangesetId::toString)
            .toList();
    if (!missing.isEmpty()) {
      throw new SyncProblem(
          ProblemPage.BASELINE_NOT_PROVEN,
          live.place() + " has not run all of the changelog: " + String.join(", ", missing),
          "Run them there first, or take them out of the changelog.");
    }
  }

  /** Versions of Liquibase write {@code classpath:} or not. */
  private static boolean isSame(ChangesetId one, ChangesetId other) {
    return one.id().equals(other.id())
        && one.author().equals(other.author())
        && bare(one).equals(bare(other));
  }

  private static String bare(ChangesetId changeset) {
    return changeset.file().replaceFirst("^classpath\\*?:/*", "");
  }
}
