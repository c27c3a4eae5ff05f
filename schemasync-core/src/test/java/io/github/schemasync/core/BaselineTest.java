package io.github.schemasync.core;

import static io.github.schemasync.core.BaselineProject.OLD;
import static io.github.schemasync.core.BaselineProject.files;
import static io.github.schemasync.core.BaselineProject.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changelog.Chosen;
import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Squashes a changelog with every kind of object, with rows and with sequences that have moved.
 * That the result does the same is what the goal proves itself; here it is that it can.
 */
class BaselineTest {
  @TempDir private Path directory;
  private Path resources;
  private BaselineProject project;

  @BeforeEach
  void makeProject() throws IOException {
    project = BaselineProject.in(directory);
    resources = project.resources();
  }

  @ParameterizedTest
  @EnumSource(ChangelogFormat.class)
  void standsBesideTheOldChangelogInEachFormat(ChangelogFormat format) throws IOException {
    BaselineReport report = baseline(Chosen.format(format), Optional.empty(), false);
    assertThat(report.replaced()).isEqualTo(5);
    assertThat(report.selective()).isEqualTo(1);
    assertThat(report.triedOneBehind()).isTrue();
    assertThat(report.data().rowCount()).isEqualTo(8);
    assertThat(report.data().sequences()).hasSize(3);
    assertThat(report.changesets()).extracting(Changeset::id).startsWith("3", "4").hasSize(11);
    Path file = resources.resolve("db/baseline/db.changelog-baseline." + extension(format));
    assertThat(file).content().contains("Zoë", "Österreich, Republik", "MARK_RAN", "HALT");
    assertThat(files(resources)).hasSize(5);
  }

  @Test
  void takesThePlaceOfTheOldChangelogWhoseFilesAreKept() throws IOException {
    Path archive = directory.resolve("kept");
    baseline(StyleChoices.NONE, Optional.of(archive), false);
    assertThat(names(archive))
        .containsExactly(
            "db/changelog/changes/001-types.sql",
            "db/changelog/changes/002-tables.sql",
            "db/changelog/changes/data/country.csv",
            "db/changelog/master.yaml");
    assertThat(names(resources))
        .containsExactly("db/changelog/changes/003-baseline.yaml", "db/changelog/master.yaml");
    assertThat(resources.resolve("db/changelog/master.yaml"))
        .content()
        .isEqualTo(
            """
            databaseChangeLog:
              - include:
                  file: changes/003-baseline.yaml
                  relativeToChangelogFile: true
            """);
    for (Path file : files(OLD)) {
      assertThat(archive.resolve(OLD.relativize(file).toString())).hasSameBinaryContentAs(file);
    }
  }

  @Test
  void refusesAnArchiveThatHoldsSuchAFileBeforeAnythingIsTried() throws IOException {
    Path kept = directory.resolve("kept/db/changelog/master.yaml");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, "of the squash before");
    assertThatThrownBy(
            () -> baseline(StyleChoices.NONE, Optional.of(directory.resolve("kept")), false))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.CHANGELOG_NOT_WRITABLE);
              assertThat(problem.what()).contains(kept + ".").doesNotContain("001-types.sql");
              assertThat(problem.remedy()).contains("-Dschemasync.archive=");
            });
    assertThat(project.layout().outputDirectory().resolve("tried-changelog")).doesNotExist();
    assertThat(kept).hasContent("of the squash before");
    assertThat(names(resources)).isEqualTo(names(OLD));
  }

  /** Its body names a table that is gone: PostgreSQL looked at it only when it was made. */
  @Test
  void isNotProvenWhereAChangesetOfItFailsOnANewDatabase() throws IOException {
    Files.writeString(
        resources.resolve("db/changelog/changes/003-more.sql"),
        """
        --liquibase formatted sql
        --changeset ada:1
        create table gone (id integer);
        create function app.count_gone() returns bigint language sql as 'select count(*) from gone';
        drop table gone;
        """);
    assertThatThrownBy(() -> baseline(StyleChoices.NONE, Optional.empty(), false))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.BASELINE_NOT_PROVEN);
              assertThat(problem.what()).contains("on a new database", "relation \"gone\"");
              assertThat(problem.getCause()).hasMessageContaining("relation \"gone\"");
            });
    assertThat(files(resources)).hasSize(5);
  }

  @Test
  void writesNothingInADryRun() throws IOException {
    BaselineReport report =
        baseline(Chosen.format(ChangelogFormat.YAML), Optional.of(directory.resolve("kept")), true);
    assertThat(report.written()).isFalse();
    assertThat(report.files()).isNotEmpty();
    assertThat(names(resources)).isEqualTo(names(OLD));
    assertThat(directory.resolve("kept")).doesNotExist();
  }

  @Test
  void refusesWhatNobodyReads() throws IOException {
    Files.writeString(
        resources.resolve("db/changelog/changes/003-more.sql"),
        """
        --liquibase formatted sql
        --changeset ada:1
        create rule quiet as on delete to country do instead nothing;
        grant select on country to public;
        create aggregate app.total (integer) (sfunc = int4pl, stype = integer);
        comment on sequence app.ticket is 'for tickets';
        alter table country set (fillfactor = 70);
        """);
    assertThatThrownBy(() -> baseline(StyleChoices.NONE, Optional.empty(), false))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.BASELINE_NOT_PROVEN);
              assertThat(problem.what())
                  .contains(
                      "rule quiet on country",
                      "grants on country",
                      "aggregate app.total(integer)",
                      "comment on sequence app.ticket",
                      "storage parameters of country");
            });
    assertThat(files(resources)).hasSize(5);
  }

  @Test
  void refusesAFolderThatIsIncludedAnyway() {
    StyleChoices inside = Chosen.directory(resources.resolve("db/changelog/changes"));
    assertThatThrownBy(() -> baseline(inside, Optional.empty(), false))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("includes as a whole");
  }

  @Test
  void isNothingWithoutAChangelog() throws IOException {
    for (Path file : files(resources)) {
      Files.delete(file);
    }
    assertThat(
            BaselineProject.baseline(
                project.request(StyleChoices.NONE, Optional.empty(), false, "")))
        .isEmpty();
  }

  private BaselineReport baseline(StyleChoices style, Optional<Path> archive, boolean dryRun) {
    return project.baseline(style, archive, dryRun);
  }

  private static String extension(ChangelogFormat format) {
    return format.name().toLowerCase(java.util.Locale.ROOT);
  }
}
