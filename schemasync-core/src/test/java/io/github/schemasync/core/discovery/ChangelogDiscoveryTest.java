package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.worker.ChangelogRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangelogDiscoveryTest {
  @TempDir Path base;

  private Path classes;
  private Path dependency;

  @BeforeEach
  void makeFolders() throws IOException {
    classes = Files.createDirectories(base.resolve("target/classes"));
    dependency = Files.createDirectories(base.resolve("dependency"));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ChangelogRequest discover(ChangelogSettings settings) {
    ProjectLayout layout =
        new ProjectLayout(
            "com.acme:shop",
            base,
            base.resolve("target/schemasync"),
            List.of(classes),
            List.of(classes, dependency),
            List.of(),
            Path.of(System.getProperty("java.home")));
    return ChangelogDiscovery.discover(layout, settings);
  }

  private ChangelogRequest discover() {
    return discover(ChangelogSettings.DISCOVERED);
  }

  private ChangelogRequest named(String file) {
    return discover(
        new ChangelogSettings(Optional.of(file), List.of(), Optional.empty(), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db/changelog/db.changelog-master.yaml",
        "db/changelog/db.changelog-master.sql",
        "db/changelog.xml",
        "db/changeLog.xml",
        "db/liquibase-changelog.xml",
        "liquibase/master.xml",
        "config/liquibase/master.xml",
        "migrations.xml"
      })
  void conventionalNamesAreFound(String name) throws IOException {
    write(classes, name, "");
    ChangelogRequest request = discover();
    assertThat(request.candidates()).containsExactly(name);
    assertThat(request.file()).isEmpty();
    assertThat(request.discovered()).isEqualTo("conventional name");
  }

  @Test
  void severalConventionalNamesAreAllCandidates() throws IOException {
    write(classes, "db/changelog.xml", "");
    write(classes, "liquibase/master.xml", "");
    assertThat(discover().candidates()).containsExactly("db/changelog.xml", "liquibase/master.xml");
  }

  @Test
  void aNameThatSaysLittleCountsAlone() throws IOException {
    write(classes, "migrations.sql", "");
    write(classes, "db/changelog.xml", "");
    assertThat(discover().candidates()).containsExactly("db/changelog.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"migration/master.xml", "db/app-changelog-root.xml", "liquibase/v1/Master.xml"})
  void theOnlyOneThatIsCalledARootIsGuessed(String name) throws IOException {
    write(classes, name, "<databaseChangeLog/>");
    write(classes, "migration/steps/001-remaster.xml", "<databaseChangeLog/>");
    write(classes, "web/master.xml", "<page/>");
    ChangelogRequest request = discover();
    assertThat(request.candidates()).containsExactly(name);
    assertThat(request.discovered()).startsWith("guessed: ");
  }

  @Test
  void amongSeveralRootsNoneIsGuessed() throws IOException {
    write(classes, "one/master.xml", "<databaseChangeLog/>");
    write(classes, "two/master.xml", "<databaseChangeLog/>");
    ChangelogRequest request = discover();
    assertThat(request.candidates()).isEmpty();
    assertThat(request.discovered()).contains("one/master.xml, two/master.xml");
  }

  @Test
  void theProjectsOwnChangelogHidesThoseOfDependencies() throws IOException {
    write(dependency, "db/changelog.xml", "");
    assertThat(discover().candidates()).containsExactly("db/changelog.xml");
    write(classes, "liquibase/master.xml", "");
    assertThat(discover().candidates()).containsExactly("liquibase/master.xml");
  }

  @Test
  void liquibasePropertiesNameTheChangelog() throws IOException {
    write(classes, "liquibase.properties", "changeLogFile=src/main/resources/db/root.xml\n");
    write(classes, "db/changelog.xml", "");
    ChangelogRequest request = discover();
    assertThat(request.candidates()).containsExactly("src/main/resources/db/root.xml");
    assertThat(request.discovered()).isEqualTo("changeLogFile of liquibase.properties");
  }

  @Test
  void nothingFoundTellsWhichFilesLookLikeChangelogs() throws IOException {
    write(classes, "migrations/2024/one.sql", "--liquibase formatted sql\n");
    write(classes, "migrations/all.xml", "<?xml version='1.0'?>\n<databaseChangeLog/>");
    write(classes, "schema.sql", "create table book (id bigint)");
    assertThat(discover().discovered())
        .endsWith("These files look like changelogs: migrations/all.xml, migrations/2024/one.sql");
  }

  @Test
  void nothingFoundTellsWhatWasLookedFor() {
    ChangelogRequest request = discover();
    assertThat(request.candidates()).isEmpty();
    assertThat(request.discovered())
        .startsWith("Looked on the class path for db/changelog/db.changelog-master")
        .contains("liquibase.properties");
  }

  @Test
  void theNamedFileIsTakenAsItWasTyped() throws IOException {
    write(classes, "db/changelog.xml", "");
    ChangelogRequest request = named("src/main/resources/db/root.xml");
    assertThat(request.file()).contains("src/main/resources/db/root.xml");
    assertThat(request.candidates()).isEmpty();
    assertThat(request.discovered()).isEqualTo("schemasync.changelog.file");
    assertThat(named("classpath:/db/root.xml").file()).contains("classpath:/db/root.xml");
  }

  @Test
  void anAbsolutePathBelowTheProjectBecomesRelative() {
    String file = base.toAbsolutePath().resolve("src/main/resources/db/root.xml").toString();
    assertThat(named(file).file()).contains("src/main/resources/db/root.xml");
  }

  @Test
  void contextsLabelsAndParametersArePassedOn() {
    ChangelogRequest request =
        discover(
            new ChangelogSettings(
                Optional.empty(), List.of("prod"), Optional.of("v1"), Map.of("a", "b")));
    assertThat(request.contexts()).containsExactly("prod");
    assertThat(request.labels()).contains("v1");
    assertThat(request.parameters()).containsEntry("a", "b");
    assertThat(request.baseDirectory()).isEqualTo(base.toAbsolutePath().toString());
  }
}
