package io.github.schemasync.core.mutation;

import io.github.schemasync.core.changeset.Change;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Names;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.testing.Comparisons;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of a mutation that was closed.
 *
 * @param left what is still found behind the changesets, or why they failed
 * @param declared what they said that they leave
 * @param notRolledBack how the schema differs from the one before, once it is rolled back
 */
record Closing(
    Mutation mutation, List<String> left, List<String> declared, List<String> notRolledBack) {
  private static final ChangesetSettings DROPS =
      new ChangesetSettings(List.of(new Wildcard("*")), Map.of(), Map.of());

  static Closing of(Mutation mutation, KitchenSink sink) {
    List<String> script = new ArrayList<>();
    try {
      return sink.withCopy(
          mutation.sql(),
          copy -> {
            Schema before = copy.read();
            Plan plan =
                new ChangesetPlanner(sink.wanted(), before, DROPS, new Names(copy.keywords()))
                    .plan(told(copy.findings(before)), Map.of(), "ada");
            for (Changeset changeset : plan.changesets()) {
              run(changeset.changes(), copy, script);
            }
            List<String> left = lines(told(copy.findings(copy.read())));
            List<Changeset> back = new ArrayList<>(plan.changesets());
            Collections.reverse(back);
            for (Changeset changeset : back) {
              run(changeset.rollback(), copy, script);
            }
            return new Closing(
                mutation,
                left,
                lines(plan.leftovers().stream().map(Leftover::finding).toList()),
                copy.differences(before, copy.read()));
          });
    } catch (SQLException | RuntimeException crash) {
      List<String> story = Stream.concat(Stream.of("crash: " + crash), script.stream()).toList();
      return new Closing(mutation, story, List.of(), List.of());
    }
  }

  private static void run(List<Change> changes, KitchenSink.Copy copy, List<String> script)
      throws SQLException {
    for (Change change : changes) {
      for (String sql : change.sql()) {
        script.add(sql);
        copy.run(sql);
      }
    }
  }

  private static List<Finding> told(List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.severity() == Severity.FAIL || it.severity() == Severity.WARN)
        .toList();
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Comparisons::line).sorted().toList();
  }

  @Override
  public String toString() {
    return mutation.name();
  }
}
