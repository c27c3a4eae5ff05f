package io.github.schemasync.core.canary;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Two small schemas that differ in a known way of each kind. They are planted beside the two sides
 * for as long as these are read, and all of their differences must be found.
 */
public final class Canary {
  private static final Set<String> SCHEMAS =
      Set.of("schemasync_canary", "schemasync_canary_missing");

  private Canary() {}

  /** The DDL that plants the entities side of the canary. */
  public static String ofEntities() {
    return text("entities.sql");
  }

  /** The DDL that plants the changelog side of the canary. */
  public static String ofChangelog() {
    return text("changelog.sql");
  }

  /** What was read, without the canary. */
  public static Schema without(Schema read) {
    return read.outside(SCHEMAS);
  }

  /**
   * Compares the canary's two sides as the others are compared.
   *
   * @param entities the entities side as it was read, canary included
   * @param changelog the changelog side as it was read, canary included
   * @throws SyncProblem when other differences are found than were planted
   */
  public static void requireFound(SchemaComparator comparator, Schema entities, Schema changelog) {
    List<String> found =
        comparator
            .compare(entities.within(SCHEMAS), changelog.within(SCHEMAS))
            .differences()
            .stream()
            .map(Canary::line)
            .sorted()
            .toList();
    List<String> planted = text("expected.txt").lines().toList();
    if (!found.equals(planted)) {
      throw new SyncProblem(
          ProblemPage.CANARY_NOT_FOUND,
          "SchemaSync does not see what it planted itself, so its verdict would mean nothing:"
              + told(" it misses ", without(planted, found))
              + told(" it also finds ", without(found, planted)),
          "This is a defect of SchemaSync, or a server that changes DDL on its way (an event trigger):"
              + " please report it with the version of PostgreSQL. -Dschemasync.canary=false checks"
              + " without this safeguard.");
    }
  }

  private static String line(Difference difference) {
    return difference.code() + " " + difference.key();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  private static String told(String words, List<String> lines) {
    return lines.isEmpty() ? "" : System.lineSeparator() + words + String.join(", ", lines);
  }

  private static String text(String file) {
    try (InputStream in = Canary.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource " + file + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
