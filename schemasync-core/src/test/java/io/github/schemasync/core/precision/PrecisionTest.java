package io.github.schemasync.core.precision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Severity;
import io.github.schemasync.core.source.MappedEntities;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A changelog that builds what Hibernate would build is no drift, however it is written. */
class PrecisionTest {
  private static final Map<CatalogRewrite, Integer> REWRITTEN = new EnumMap<>(CatalogRewrite.class);

  @TempDir Path directory;

  static Stream<EntityModel> models() {
    return EntityModel.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void equivalentChangelogsAreNoDrift(EntityModel model) throws Exception {
    try (MappedEntities entities = model.map(directory)) {
      assertThat(entities.refused()).isEmpty();
      checkOwnWords(model, entities);
      checkChecksInOtherWords(entities);
      checkRewrites(entities);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"domains-6.6", "domains-7.2"})
  void everyDomainModelThatHibernateShipsIsBuilt(String classPath) throws IOException {
    assertThat(models().filter(model -> model.classPath().equals(classPath)))
        .extracting(EntityModel::name)
        .containsAll(EntityModel.shipped(classPath, directory));
  }

  @AfterAll
  static void everyRewriteChangedSomething() {
    assertThat(REWRITTEN).containsOnlyKeys(CatalogRewrite.values());
    assertThat(REWRITTEN.values()).allMatch(statements -> statements > 0);
  }

  private static void checkOwnWords(EntityModel model, MappedEntities entities)
      throws SQLException {
    try (WrittenChangelog same = WrittenChangelog.of(entities, UnaryOperator.identity())) {
      assertThat(same.tables()).isGreaterThanOrEqualTo(model.tables());
      assertThat(same.findings()).isEmpty();
    }
  }

  private static void checkChecksInOtherWords(MappedEntities entities) throws SQLException {
    try (WrittenChangelog other =
        WrittenChangelog.of(
            entities, sql -> CreateTable.rewrite(sql, ColumnWording::ofEnumChecks))) {
      assertThat(other.refused()).isEmpty();
      assertThat(other.findings()).isEmpty();
    }
  }

  /** What few changelogs repeat may be told in the report, not on the console. */
  private static void checkRewrites(MappedEntities entities) throws SQLException {
    try (WrittenChangelog other =
        WrittenChangelog.of(
            entities, sql -> CreateTable.rewrite(sql, ColumnWording::asPeopleWrite))) {
      assertThat(other.refused()).isEmpty();
      for (CatalogRewrite rewrite : CatalogRewrite.values()) {
        REWRITTEN.merge(rewrite, other.rewrite(rewrite), Integer::sum);
      }
      assertThat(alarms(other)).isEmpty();
    }
  }

  private static List<Finding> alarms(WrittenChangelog changelog) throws SQLException {
    return changelog.findings().stream()
        .filter(finding -> finding.severity() != Severity.QUIET)
        .toList();
  }
}
