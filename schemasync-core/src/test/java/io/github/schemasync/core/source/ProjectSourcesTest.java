package io.github.schemasync.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.project.WorkerSettings;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.resolver.api.maven.Maven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both halves of one project through one worker, from discovery to two schemas. */
class ProjectSourcesTest {
  private static final String CHANGELOG =
      """
      databaseChangeLog:
        - changeSet: {id: create-note, author: ada, changes: [{sql: {sql: %s}}]}
      """;

  @TempDir Path base;

  private Path classes;

  @BeforeEach
  void makeProject() throws IOException {
    classes = base.resolve("target/classes");
    Files.createDirectories(classes.resolve("META-INF"));
    Files.createDirectories(classes.resolve("db"));
    Files.writeString(
        classes.resolve("META-INF/persistence.xml"),
        """
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
          <persistence-unit name="notes">
            <mapping-file>META-INF/note.orm.xml</mapping-file>
          </persistence-unit>
        </persistence>
        """);
    Path mapping = Path.of("src/test/resources/mapping/META-INF/note.orm.xml");
    Files.copy(mapping, classes.resolve("META-INF/note.orm.xml"));
    String note = "io/github/schemasync/core/launch/Note.class";
    Files.createDirectories(classes.resolve(note).getParent());
    Files.copy(Path.of("target/test-classes").resolve(note), classes.resolve(note));
  }

  private void changelog(String sql) throws IOException {
    Files.writeString(classes.resolve("db/changelog.yaml"), CHANGELOG.formatted(sql));
  }

  private SourcesOutcome build() {
    return build(WorkerSettings.DEFAULT);
  }

  private ProjectLayout layout(WorkerSettings worker) {
    List<Path> classPath = new ArrayList<>(List.of(classes));
    Stream.of(
            Maven.resolver()
                .resolve(
                    "org.hibernate.orm:hibernate-core:6.6.39.Final",
                    "org.liquibase:liquibase-core:4.33.0")
                .withTransitivity()
                .asFile())
        .forEach(file -> classPath.add(file.toPath()));
    return new ProjectLayout(
        "com.acme:notes",
        base,
        base.resolve("target/schemasync"),
        List.of(classes),
        classPath,
        List.of(),
        List.of(),
        Path.of(System.getProperty("java.home")),
        worker);
  }

  private SourcesOutcome build(WorkerSettings worker) {
    ProjectLayout layout = layout(worker);
    try (ProjectSources sources =
            ProjectSources.start(
                layout, EntitiesSettings.DISCOVERED, ChangelogSettings.DISCOVERED);
        ThrowawayDatabase entities = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase changelog = TestServer.shared().createDatabase("changelog");
        SourcesBuild build = sources.build(entities.address(), changelog.address())) {
      return build.await();
    }
  }

  @Test
  void bothHalvesAreDiscoveredAndBuilt() throws IOException {
    changelog("create table note (id bigint)");
    SourcesOutcome outcome = build();
    assertThat(outcome.entities().entityCount()).isEqualTo(1);
    assertThat(outcome.entities().refused()).isEmpty();
    assertThat(outcome.entities().origins().ofColumn(new ObjectName("public", "note"), "text"))
        .hasSize(1);
    assertThat(outcome.changelog().changesetCount()).isEqualTo(1);
    assertThat(outcome.changelog().discovered())
        .isEqualTo("db/changelog.yaml (conventional name, Liquibase 4.33.0)");
    assertThat(outcome.changelog().historyTable())
        .isEqualTo(new ObjectName("public", "databasechangelog"));
    assertThat(outcome.changelog().ownTables())
        .contains(new ObjectName("public", "databasechangeloglock"));
  }

  @Test
  void theEntitiesAreBuiltWhileTheChangelogIsStillApplied() throws Exception {
    changelog("select pg_advisory_lock(7); create table note (id bigint)");
    try (ProjectSources sources =
            ProjectSources.start(
                layout(new WorkerSettings(List.of(), Duration.ofMinutes(1))),
                EntitiesSettings.DISCOVERED,
                ChangelogSettings.DISCOVERED);
        ThrowawayDatabase entities = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase changelog = TestServer.shared().createDatabase("changelog");
        Connection lock = locked(changelog);
        Connection mapped = entities.connect();
        SourcesBuild build = sources.build(entities.address(), changelog.address())) {
      assertThat(build.buildEntities()).isTrue();
      execute(mapped, "select text from note");
      assertThat(catchThrowable(() -> execute(lock, "select from note")))
          .hasMessageContaining("\"note\" does not exist");
      execute(lock, "select pg_advisory_unlock(7)");
      assertThat(build.await().changelog().changesetCount()).isEqualTo(1);
    }
  }

  private static Connection locked(ThrowawayDatabase database) throws SQLException {
    Connection connection = database.connect();
    execute(connection, "select pg_advisory_lock(7)");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void everyFolderNameIsDiscovered() throws IOException {
    base = base.resolve("Bücher & Co #1 %41+");
    makeProject();
    changelog("create table note (id bigint)");
    SourcesOutcome outcome = build();
    assertThat(outcome.entities().entityCount()).isEqualTo(1);
    assertThat(outcome.changelog().changesetCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"initializer", "integrator"})
  void exitOfAnEntityOrOfAnIntegratorIsTold(String place) {
    TestProject project = TestProject.compile("exits", "hibernate-6.6", base.resolve("exits"));
    base = base.resolve("exits");
    classes = project.classes();
    WorkerSettings worker =
        new WorkerSettings(List.of("-Dexit.in=" + place), WorkerSettings.DEFAULT.timeout());
    SyncProblem problem = catchThrowableOfType(SyncProblem.class, () -> build(worker));
    assertThat(problem.page()).isEqualTo(ProblemPage.WORKER_DIED);
    assertThat(problem.what())
        .startsWith("The worker ended with exit code 9 and no answer.")
        .contains("leaving in an " + place);
  }

  @Test
  void bothHalvesWorkInTheSchemaOfTheConnections() throws IOException {
    changelog("create table note (id bigint)");
    Path descriptor = classes.resolve("META-INF/persistence.xml");
    Files.writeString(
        descriptor,
        Files.readString(descriptor)
            .replace(
                "</persistence-unit>",
                """
                <properties>
                  <property name="jakarta.persistence.jdbc.url"
                    value="jdbc:postgresql://db/notes?currentSchema=app"/>
                </properties></persistence-unit>"""));
    SourcesOutcome outcome = build();
    assertThat(outcome.entities().refused()).isEmpty();
    assertThat(outcome.entities().origins().ofColumn(new ObjectName("app", "note"), "text"))
        .hasSize(1);
    assertThat(outcome.changelog().historyTable())
        .isEqualTo(new ObjectName("app", "databasechangelog"));
  }

  @Test
  void aFailingChangesetIsAProblemOfTheProject() throws IOException {
    changelog("alter table nowhere add x int");
    SyncProblem problem = catchThrowableOfType(SyncProblem.class, this::build);
    assertThat(problem.page()).isEqualTo(ProblemPage.CHANGESET_FAILED);
    assertThat(problem.what())
        .startsWith("db/changelog.yaml::create-note::ada failed: relation \"nowhere\"");
  }

  @Test
  void aProjectWithoutChangelogIsNotGreen() {
    SyncProblem problem = catchThrowableOfType(SyncProblem.class, this::build);
    assertThat(problem.page()).isEqualTo(ProblemPage.NO_CHANGELOG);
    assertThat(problem.what()).startsWith("No changelog was found. Looked on the class path for");
  }
}
