package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.report.CheckReport;
import io.github.schemasync.core.report.JsonReport;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.testing.TestProject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole check of a project, from its classes and changelog to the report. */
class SchemaSyncTest {
  @TempDir Path directory;

  /** The other JVM has another order of hash tables. */
  @Test
  void theSameInputGivesTheSameBytesInAnotherJvm() throws Exception {
    TestProject project = TestProject.compile("kitchen-sink", "hibernate-7.4", directory);
    writeChangelog(project);
    List<Path> classPath = withLiquibase(project);

    CheckReport report = CheckMain.check(directory, directory.resolve("first"), classPath);
    assertThat(report.findings().all())
        .extracting(Finding::code)
        .hasSizeGreaterThan(50)
        .contains("column.type", "table.comment", "foreign-key.missing", "sequence.missing");
    String first = JsonReport.text(report);
    assertThat(first).contains("sources/com/acme/Author.java:", "\"ada\"");
    assertThat(inAnotherJvm(classPath)).isEqualTo(first);
  }

  /** Hibernate's own DDL, without some of it and with other types. */
  private static void writeChangelog(TestProject project) throws Exception {
    StringBuilder changelog = new StringBuilder("--liquibase formatted sql\n");
    try (MappedEntities entities = MappedEntities.of(project, EntitiesSettings.DISCOVERED)) {
      List<String> statements = entities.statements();
      for (int i = 0; i < statements.size(); i++) {
        String sql = statements.get(i);
        if (i % 3 != 0 || sql.matches("(?s)create (table|type|extension|schema) .*")) {
          changelog
              .append("\n--changeset ada:%d splitStatements:false\n".formatted(i))
              .append(sql.replace("varchar(255)", "varchar(200)"))
              .append('\n');
        }
      }
    }
    Path file = project.classes().resolve("db/changelog.sql");
    Files.createDirectories(file.getParent());
    Files.writeString(file, changelog);
  }

  private static List<Path> withLiquibase(TestProject project) {
    File[] liquibase =
        Maven.resolver().resolve("org.liquibase:liquibase-core:4.33.0").withTransitivity().asFile();
    return Stream.concat(
            project.layout().classPath().stream(), Arrays.stream(liquibase).map(File::toPath))
        .toList();
  }

  private String inAnotherJvm(List<Path> classPath) throws IOException, InterruptedException {
    Path report = directory.resolve("report.json");
    Path log = directory.resolve("check.log");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
            "-Dschemasync.test.postgres=" + Integer.getInteger("schemasync.test.postgres", 18),
            CheckMain.class.getName(),
            directory.toString(),
            directory.resolve("second").toString(),
            classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            report.toString())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    assertThat(report).as(Files.readString(log)).exists();
    return Files.readString(report);
  }
}
