package io.github.schemasync.core.mutation;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.closing.Applied;
import io.github.schemasync.core.closing.Closed;
import io.github.schemasync.core.closing.TwoSides;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * What became of a mutation that was closed.
 *
 * @param direction which side was mutated, and how the changesets were applied
 */
record Closing(Mutation mutation, String direction, Closed closed) {

  private static final String ENTITIES = "entities";
  private static final boolean ALL_QUOTED = Boolean.getBoolean("schemasync.test.quoted");

  /** The changelog was mutated; Liquibase closes it from a file of the format. */
  static Closing ofChangelog(
      Mutation mutation, KitchenSink sink, ChangelogFormat format, Path folder) {
    return new Closing(
        mutation,
        "changelog, " + format,
        guarded(
            () ->
                sink.withMutatedChangelog(
                    mutation.sql(),
                    sides -> byLiquibase(quoting(mutation, sides), format, folder))));
  }

  /** The entities were mutated, so that the changelog has to follow; by its SQL alone. */
  static Closing ofEntities(Mutation mutation, KitchenSink sink) {
    return new Closing(
        mutation,
        ENTITIES,
        guarded(
            () ->
                sink.withMutatedEntities(
                    mutation.sql(),
                    sides -> closed(sides, it -> Applied.bySql(it, sides.changelogConnection())))));
  }

  /** The same by Liquibase from a file of the format. */
  static Closing ofEntities(
      Mutation mutation, KitchenSink sink, ChangelogFormat format, Path folder) {
    return new Closing(
        mutation,
        ENTITIES + ", " + format,
        guarded(
            () ->
                sink.withMutatedEntities(
                    mutation.sql(),
                    sides -> byLiquibase(quoting(mutation, sides), format, folder))));
  }

  /** A quarter of the mutations with every name in quotes, or all of them if that is asked for. */
  private static TwoSides quoting(Mutation mutation, TwoSides sides) {
    return ALL_QUOTED || Math.floorMod(mutation.name().hashCode() / 4, 4) == 0
        ? sides.quotingAll()
        : sides;
  }

  private static Closed byLiquibase(TwoSides sides, ChangelogFormat format, Path folder)
      throws SQLException {
    return closed(
        sides, it -> Applied.byLiquibase(it, format, folder, sides.changelogConnection()));
  }

  private static Closed closed(TwoSides sides, Function<List<Changeset>, Applied> applied)
      throws SQLException {
    Plan plan = Closed.plan(sides);
    return Closed.of(sides, plan, applied.apply(plan.changesets()));
  }

  private interface Work {
    Closed run() throws SQLException;
  }

  private static Closed guarded(Work work) {
    try {
      return work.run();
    } catch (SQLException | RuntimeException crash) {
      return Closed.crashed(crash);
    }
  }

  /** Of the mutation and the side that it was made on, whatever the format. */
  String key() {
    return direction.startsWith(ENTITIES) ? Unclosed.ofEntities(mutation) : mutation.name();
  }

  @Override
  public String toString() {
    return mutation.name() + " (" + direction + ")";
  }
}
