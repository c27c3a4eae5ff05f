package io.github.schemasync.core.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.worker.ChangelogReply;
import io.github.schemasync.core.worker.QualifiedName;
import io.github.schemasync.core.worker.WorkerProblem;
import io.github.schemasync.core.worker.WorkerReply;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same worker with the Liquibase versions that projects have. */
class LiquibaseVersionsTest {
  @TempDir Path directory;

  private WorkerCase project(String version) {
    return new WorkerCase(directory)
        .with("org.liquibase:liquibase-core:" + version)
        .with("org.yaml:snakeyaml:1.33");
  }

  private static WorkerProblem onlyProblem(WorkerProcess worker) {
    List<WorkerProblem> problems = worker.await().problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "3.10.3", "4.9.1", "4.20.0", "4.33.0", "5.0.4"})
  void appliesTheChangelog(String version) throws Exception {
    try (WorkerCase project = project(version).withChangelog("complete");
        WorkerProcess worker =
            project.start(
                project.changelogRequest("classpath:/db/changelog/db.changelog-master.yaml"))) {
      WorkerReply reply = worker.await();
      assertThat(reply.problems()).isEmpty();
      ChangelogReply changelog = reply.changelog().orElseThrow();
      assertThat(changelog.changesetCount()).isEqualTo(3);
      // 3.5.5 calls itself 3.5.4
      assertThat(changelog.liquibaseVersion()).startsWith(version.substring(0, 3));
      assertThat(changelog.historyTable())
          .isEqualTo(new QualifiedName("public", "databasechangelog"));
      try (Connection connection = project.changelogDatabase().connect();
          Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery("select count_books()")) {
        assertThat(count.next()).isTrue();
        assertThat(count.getInt(1)).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "4.9.1", "5.0.4"})
  void namesTheChangesetThatFailedAndTheLaterOneThatItNeeds(String version) {
    try (WorkerCase project = project(version).withChangelog("alters-before-create");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerProblem problem = onlyProblem(worker);
      assertThat(problem.page()).isEqualTo("changeset-failed");
      assertThat(problem.what())
          .startsWith("db/002.xml::add-isbn::ada failed: relation \"public.book\" does not exist")
          .contains("statement: ALTER TABLE public.book ADD isbn VARCHAR(13)")
          .contains("is made only later, by db/003.xml::create-book::ada");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "5.0.4"})
  void namesTheLineOfBrokenXml(String version) {
    try (WorkerCase project = project(version).withChangelog("broken-xml");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerProblem problem = onlyProblem(worker);
      assertThat(problem.page()).isEqualTo("changelog-unreadable");
      assertThat(problem.what()).contains("line 8 column 3 of db/master.xml");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "5.0.4"})
  void namesTheCustomChangeThatDoesNotLoad(String version) {
    try (WorkerCase project = project(version).withChangelog("missing-class");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerProblem problem = onlyProblem(worker);
      assertThat(problem.page()).isEqualTo("class-not-loaded");
      assertThat(problem.what()).contains("com.acme.MoveData");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "5.0.4"})
  void namesTheCustomPreconditionThatDoesNotLoad(String version) {
    try (WorkerCase project = project(version).withChangelog("missing-precondition-class");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerProblem problem = onlyProblem(worker);
      assertThat(problem.page()).isEqualTo("class-not-loaded");
      assertThat(problem.what()).contains("com.acme.HasRows");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "5.0.4"})
  void saysThatAChangelogIsEmpty(String version) {
    try (WorkerCase project = project(version).withChangelog("empty");
        WorkerProcess worker = project.start(project.changelogRequest("db/master.xml"))) {
      WorkerReply reply = worker.await();
      assertThat(reply.problems()).isEmpty();
      assertThat(reply.changelog().orElseThrow().changesetCount()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.5.5", "5.0.4"})
  void takesPathsAsTheyAreTyped(String version) throws Exception {
    Path folder = WorkerCase.RESOURCES.resolve("changelogs/by-path");
    try (WorkerCase project = project(version);
        WorkerProcess worker =
            project.start(
                WorkerCase.changelogRequest(folder, "src/main/resources/db/master.xml"))) {
      WorkerReply reply = worker.await();
      assertThat(reply.problems()).isEmpty();
      assertThat(reply.changelog().orElseThrow().changesetCount()).isEqualTo(3);
    }
  }
}
