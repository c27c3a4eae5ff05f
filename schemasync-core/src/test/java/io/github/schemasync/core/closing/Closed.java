package io.github.schemasync.core.closing;

import io.github.schemasync.core.changeset.ChangesetPlanner;
import io.github.schemasync.core.changeset.ChangesetSettings;
import io.github.schemasync.core.changeset.Leftover;
import io.github.schemasync.core.changeset.Online;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.testing.Comparisons;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of findings once the changesets for them were applied and rolled back.
 *
 * @param left what is still found behind the changesets, or why they failed
 * @param declared what they said that they leave, each with the reason
 * @param notRolledBack how the schema differs from the one before, once it is rolled back
 */
public record Closed(List<String> left, Map<String, String> declared, List<String> notRolledBack) {
  private static final ChangesetSettings DROPS =
      new ChangesetSettings(
          List.of(new Wildcard("*")),
          Map.of(),
          Map.of(),
          Optional.of(new Online("5s")).filter(it -> Boolean.getBoolean("schemasync.test.online")));

  /** Changesets for all that is told, drops among them. */
  public static Plan plan(TwoSides sides) throws SQLException {
    Schema changelog = sides.changelog();
    return new ChangesetPlanner(sides.entities(), changelog, DROPS, sides.names())
        .plan(sides.told(changelog), Map.of(), sides.origins(), "ada");
  }

  /** Applies the plan and rolls it back. */
  public static Closed of(TwoSides sides, Plan plan, Applied applied) throws SQLException {
    if (plan.changesets().isEmpty()) {
      return new Closed(lines(sides.told(sides.changelog())), declared(plan), List.of());
    }
    Schema before = sides.changelog();
    applied.update();
    List<String> left = lines(sides.told(sides.changelog()));
    applied.rollback();
    return new Closed(left, declared(plan), sides.differences(before, sides.changelog()));
  }

  /** Nothing became of them. */
  public static Closed crashed(Exception crash) {
    return new Closed(List.of("crash: " + crash.getMessage()), Map.of(), List.of());
  }

  private static Map<String, String> declared(Plan plan) {
    return plan.leftovers().stream()
        .collect(
            Collectors.toMap(
                it -> Comparisons.line(it.finding()), Leftover::reason, (one, other) -> one));
  }

  private static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Comparisons::line).sorted().toList();
  }

  /** In one word. */
  public Outcome outcome() {
    if (!unsaid().isEmpty()) {
      return Outcome.LEFT;
    } else if (!notRolledBack.isEmpty()) {
      return Outcome.NOT_ROLLED_BACK;
    }
    return left.isEmpty() ? Outcome.CLOSED : Outcome.SAID;
  }

  /** The reasons for what is left, without what is particular to each. */
  public String said() {
    return left.stream()
        .map(declared::get)
        .filter(Objects::nonNull)
        .map(reason -> reason.split(": ", 2)[0])
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What is left open without a word. */
  public List<String> unsaid() {
    return left.stream().filter(it -> !declared.containsKey(it)).toList();
  }
}
