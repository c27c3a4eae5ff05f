package io.github.schemasync.core.cases;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.closing.Applied;
import io.github.schemasync.core.closing.Closed;
import io.github.schemasync.core.closing.TwoSides;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The changesets for every folder of {@code drift-cases} are those of its folder {@code expected}:
 * they close it and roll back. What they leave open is in {@code left-open.txt} with the reason
 * that the user is told. Where they cannot be proven there are none, as nobody would get them, and
 * {@code not-proven.txt} says why. Liquibase applies each from a file of one format in turn; of all
 * four with {@code -Dschemasync.test.formats=all}.
 */
class CaseChangesetsTest {
  @TempDir private Path directory;

  static Stream<Arguments> cases() {
    return DriftCase.all()
        .filter(DriftCase::isTold)
        .flatMap(it -> formats(it).map(format -> Arguments.of(it, format)));
  }

  private static Stream<ChangelogFormat> formats(DriftCase driftCase) {
    ChangelogFormat[] all = ChangelogFormat.values();
    return System.getProperty("schemasync.test.formats", "").equals("all")
        ? Stream.of(all)
        : Stream.of(all[Math.floorMod(driftCase.name().hashCode(), all.length)]);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("cases")
  void changesetsAreAsExpectedAndClose(DriftCase driftCase, ChangelogFormat format)
      throws SQLException {
    driftCase.needs().forEach(TestServer::assumeIsThere);
    try (ThrowawayDatabase one = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase other = TestServer.shared().createDatabase("changelog");
        Connection entities = one.connect();
        Connection changelog = other.connect()) {
      run(entities, driftCase.entitiesSql());
      run(changelog, driftCase.changelogSql());
      TwoSides sides =
          new TwoSides(entities, changelog, Comparisons.origins(driftCase.constants()));
      driftCase.generated().require(generated(driftCase, sides, format));
    }
  }

  private Map<String, String> generated(DriftCase driftCase, TwoSides sides, ChangelogFormat format)
      throws SQLException {
    Plan plan = Closed.plan(sides);
    Applied applied =
        Applied.byLiquibase(plan.changesets(), format, directory, sides.changelogConnection());
    try {
      Closed closed = Closed.of(sides, plan, applied);
      List<String> failures = new ArrayList<>(closed.notRolledBack());
      failures.addAll(harmful(closed.unsaid(), driftCase));
      return failures.isEmpty() ? files(plan, closed) : notProven(failures);
    } catch (SQLException refused) {
      return notProven(List.of(rootOf(refused)));
    }
  }

  /** Something that has no effect may show anew: a type, once no column has it any more. */
  private static List<String> harmful(List<String> lines, DriftCase driftCase) {
    return lines.stream()
        .filter(it -> driftCase.expected().contains(it) || !it.startsWith("DIFFERS"))
        .toList();
  }

  private static Map<String, String> notProven(List<String> lines) {
    return Map.of("not-proven.txt", String.join("\n", lines) + "\n");
  }

  private static Map<String, String> files(Plan plan, Closed closed) {
    Map<String, String> files = new TreeMap<>();
    if (!plan.changesets().isEmpty()) {
      for (ChangelogFormat format : ChangelogFormat.values()) {
        files.put(
            "changeset." + format.name().toLowerCase(Locale.ROOT), format.write(plan.changesets()));
      }
    }
    if (!closed.left().isEmpty()) {
      files.put(
          "left-open.txt",
          closed.left().stream()
              .map(line -> line + ": " + closed.declared().getOrDefault(line, "shown anew") + "\n")
              .collect(Collectors.joining()));
    }
    return files;
  }

  /** What PostgreSQL says, without the statement. */
  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
