package io.github.schemasync.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every folder of {@code drift-cases} on a real PostgreSQL. */
class DriftCasesTest {
  private static final Set<Asymmetry> NEEDED = EnumSet.noneOf(Asymmetry.class);

  static Stream<DriftCase> cases() {
    return DriftCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void driftIsAsExpected(DriftCase driftCase) throws SQLException {
    driftCase.needs().forEach(TestServer::assumeIsThere);
    Origins origins = Comparisons.origins(driftCase.constants());
    try (ThrowawayDatabase one = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase other = TestServer.shared().createDatabase("changelog");
        Connection entities = one.connect();
        Connection changelog = other.connect()) {
      run(entities, driftCase.entitiesSql());
      run(changelog, driftCase.changelogSql());

      Schema wanted = SchemaReader.read(entities).schema();
      Schema built = SchemaReader.read(changelog).schema();
      SchemaComparator comparator =
          new SchemaComparator(new PostgresSemantics(entities, changelog), origins);
      Drift drift = comparator.compare(wanted, built);
      assertThat(Comparisons.lines(drift, origins)).isEqualTo(driftCase.expected());
      assertThat(comparator.compare(wanted, wanted).differences())
          .allMatch(it -> isOfATypeWithoutAName(it, origins));
      // no attribute writes into the changelog's schema
      assertThat(
              new SchemaComparator(new PostgresSemantics(changelog, changelog), Origins.NONE)
                  .compare(built, built)
                  .differences())
          .isEmpty();

      Drift reversed =
          new SchemaComparator(new PostgresSemantics(changelog, entities), origins)
              .compare(built, wanted);
      MirrorImage mirror = new MirrorImage(drift.differences(), reversed.differences());
      assertThat(mirror.broken()).isEmpty();
      NEEDED.addAll(mirror.asymmetries());
    }
  }

  /** The stand-in for such a type is never compared, not even with itself. */
  private static boolean isOfATypeWithoutAName(Difference difference, Origins origins) {
    ObjectKey key = difference.key();
    return difference instanceof NotCompared
        && key.member().filter(it -> origins.isUnnamedType(key.object(), it)).isPresent();
  }

  @AfterAll
  static void everyAsymmetryIsNeeded() {
    assertThat(NEEDED).containsExactlyInAnyOrder(Asymmetry.values());
  }

  @Test
  void casesAreFound() {
    assertThat(DriftCase.all()).hasSizeGreaterThan(50);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
