package io.github.schemasync.core.mutation;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Online;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.testing.Comparisons;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a mutation that was closed.
 *
 * @param direction which side was mutated, and how the changesets were applied
 * @param left what is still found behind the changesets, or why they failed
 * @param declared what they said that they leave
 * @param notRolledBack how the schema differs from the one before, once it is rolled back
 */
record Closing(
    Mutation mutation,
    String direction,
    List<String> left,
    List<String> declared,
    List<String> notRolledBack) {
  private static final ChangesetSettings DROPS =
      new ChangesetSettings(
          List.of(new Wildcard("*")),
          Map.of(),
          Map.of(),
          Optional.of(new Online("5s")).filter(it -> Boolean.getBoolean("schemasync.test.online")));

  /** Which side was mutated, and how the changesets are applied. */
  private record Attempt(Mutation mutation, String direction) {

    Closing of(List<String> left, List<String> declared, List<String> notRolledBack) {
      return new Closing(mutation, direction, left, declared, notRolledBack);
    }
  }

  /** The changelog was mutated; Liquibase closes it from a file of the format. */
  static Closing ofChangelog(
      Mutation mutation, KitchenSink sink, ChangelogFormat format, Path folder) {
    Attempt attempt = new Attempt(mutation, "changelog, " + format);
    return guarded(
        attempt,
        () ->
            sink.withMutatedChangelog(
                mutation.sql(),
                sides -> {
                  Plan plan = plan(sides);
                  Applied applied =
                      Applied.byLiquibase(
                          plan.changesets(), format, folder, sides.changelogConnection());
                  return of(attempt, sides, plan, applied);
                }));
  }

  /** The entities were mutated, so that the changelog has to follow; by its SQL alone. */
  static Closing ofEntities(Mutation mutation, KitchenSink sink) {
    Attempt attempt = new Attempt(mutation, "entities");
    return guarded(
        attempt,
        () ->
            sink.withMutatedEntities(
                mutation.sql(),
                sides -> {
                  Plan plan = plan(sides);
                  Applied applied = Applied.bySql(plan.changesets(), sides.changelogConnection());
                  return of(attempt, sides, plan, applied);
                }));
  }

  private interface Work {
    Closing run() throws SQLException;
  }

  private static Closing guarded(Attempt attempt, Work work) {
    try {
      return work.run();
    } catch (SQLException | RuntimeException crash) {
      return attempt.of(List.of("crash: " + crash.getMessage()), List.of(), List.of());
    }
  }

  private static Plan plan(TwoSides sides) throws SQLException {
    return new ChangesetPlanner(sides.entities(), sides.changelog(), DROPS, sides.names())
        .plan(sides.told(), Map.of(), sides.origins(), "ada");
  }

  private static Closing of(Attempt attempt, TwoSides sides, Plan plan, Applied applied)
      throws SQLException {
    Schema before = sides.changelog();
    if (plan.changesets().isEmpty()) {
      return attempt.of(lines(sides.told()), declared(plan), List.of());
    }
    applied.update();
    List<String> left = lines(sides.told());
    applied.rollback();
    return attempt.of(left, declared(plan), sides.differences(before, sides.changelog()));
  }

  private static List<String> declared(Plan plan) {
    return lines(plan.leftovers().stream().map(Leftover::finding).toList());
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Comparisons::line).sorted().toList();
  }

  boolean isProven() {
    return declared.containsAll(left) && notRolledBack.isEmpty();
  }

  /** Of the mutation and the side that it was made on, whatever the format. */
  String key() {
    return direction.equals("entities") ? mutation.name() + " (entities)" : mutation.name();
  }

  @Override
  public String toString() {
    return mutation.name() + " (" + direction + ")";
  }
}
