package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.changelog.StyleChoices;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.LiveDatabase;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changelog that ran once, and does not run on a new database any more. */
class LiveBaselineTest {
  private static final ObjectName HISTORY = new ObjectName("public", "databasechangelog");
  private static final Set<ObjectName> OF_LIQUIBASE =
      Set.of(HISTORY, new ObjectName("public", "databasechangeloglock"));

  @TempDir private Path directory;
  private BaselineProject project;
  private ThrowawayDatabase database;
  private LiveDatabase live;

  @BeforeEach
  void migrateAndBreak() throws IOException {
    project = BaselineProject.in(directory);
    database = TestServer.shared().createDatabase("live");
    live = new LiveDatabase(database.address());
    project.changelog().update(database.address());
    Path types = project.resources().resolve("db/changelog/changes/001-types.sql");
    String text = Files.readString(types);
    String deleted = "create type mood as enum ('happy', 'it''s ok', 'Sad');\n";
    assertThat(text).contains(deleted);
    Files.writeString(types, text.replace(deleted, ""));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void theFailureNamesTheWayOut() {
    assertProblem(
        () -> project.baseline(StyleChoices.NONE, Optional.empty(), false),
        problem -> {
          assertThat(problem.page()).isEqualTo(ProblemPage.CHANGESET_FAILED);
          assertThat(problem.what()).contains("type \"mood\" does not exist");
          assertThat(problem.remedy()).contains("-Dschemasync.live.url=");
        });
  }

  @Test
  void takesTheSchemaOfADatabaseThatHasRunIt() throws IOException, SQLException {
    execute("grant select on country to public", "create publication changes for table country");
    DatabaseState before = DatabaseState.read(database, Set.of(), HISTORY);

    BaselineReport report = project.baseline(live);

    assertThat(report.live()).hasValueSatisfying(it -> assertThat(it).contains(" at "));
    assertThat(report.leftOut()).anySatisfy(it -> assertThat(it).isEqualTo("grants on country"));
    assertThat(report.leftOut()).anySatisfy(it -> assertThat(it).startsWith("publication "));
    assertThat(report.replaced()).isEqualTo(5);
    assertThat(report.data()).isEqualTo(Data.NONE);
    assertThat(before.differences(DatabaseState.read(database, Set.of(), HISTORY), database))
        .isEmpty();
    assertThat(BaselineProject.names(project.resources()))
        .containsExactly("db/changelog/changes/003-baseline.yaml", BaselineProject.ROOT);
    assertMeetsBothKindsOfDatabases();
  }

  private void assertMeetsBothKindsOfDatabases() {
    DatabaseState state =
        new DatabaseState(DatabaseState.read(database, OF_LIQUIBASE, HISTORY).schema(), Data.NONE);
    try (ThrowawayDatabase fresh = TestServer.shared().createDatabase("fresh")) {
      assertThat(project.changelog().update(fresh.address()).changesetCount()).isGreaterThan(5);
      DatabaseState built = DatabaseState.read(fresh, OF_LIQUIBASE, HISTORY);
      assertThat(state.differences(built, fresh)).isEmpty();
    }
    assertThat(project.changelog().update(database.address()).changesetCount()).isOne();
  }

  @Test
  void refusesADatabaseThatIsBehind() throws IOException, SQLException {
    execute("delete from databasechangelog where id = 'countries'");
    assertProblem(
        () -> project.baseline(live),
        problem -> {
          assertThat(problem.page()).isEqualTo(ProblemPage.BASELINE_NOT_PROVEN);
          assertThat(problem.what())
              .contains(
                  "has not run all of the changelog: db/changelog/master.yaml::countries::ada")
              .doesNotContain("001-types");
        });
    assertNothingWritten();
  }

  @Test
  void refusesADatabaseOfSomethingElse() throws IOException, SQLException {
    execute("drop table databasechangelog");
    assertProblem(
        () -> project.baseline(live),
        problem -> assertThat(problem.what()).contains("has no table public.databasechangelog"));
    assertNothingWritten();
  }

  @Test
  void refusesWhatNobodyReads() throws IOException, SQLException {
    execute("create rule quiet as on delete to country do instead nothing");
    assertProblem(
        () -> project.baseline(live),
        problem -> assertThat(problem.what()).contains("rule quiet on country"));
    assertNothingWritten();
  }

  @Test
  void saysThatNothingAnswers() throws IOException {
    LiveDatabase closed =
        new LiveDatabase(new DatabaseAddress("jdbc:postgresql://localhost:1/x", "ada", "secret"));
    assertProblem(
        () -> project.baseline(closed),
        problem -> {
          assertThat(problem.page()).isEqualTo(ProblemPage.SERVER_UNREACHABLE);
          assertThat(problem.getMessage())
              .contains("localhost:1", "schemasync.live.url")
              .doesNotContain("secret", "schemasync.database");
        });
    assertNothingWritten();
  }

  @Test
  void takesTheUrlOfNoOtherDatabase() {
    DatabaseAddress other = new DatabaseAddress("jdbc:mysql://db/x?password=secret", "ada", "");
    assertProblem(
        () -> new LiveDatabase(other).connect(),
        problem ->
            assertThat(problem.what())
                .contains("schemasync.live.url", "jdbc:mysql://db/x")
                .doesNotContain("secret"));
  }

  @Test
  void postgresqlRefusesToWrite() throws SQLException {
    try (Connection connection = live.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : List.of("delete from country", "create table extra ()")) {
        assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("read-only");
        connection.rollback();
      }
    }
  }

  /** A pooler, which tells only names apart, hands a session to those who have to write. */
  @Test
  void nothingIsSetForTheSession() throws SQLException {
    try (Connection connection = live.connect();
        Statement statement = connection.createStatement()) {
      SchemaReader.read(connection);
      connection.rollback();
      String query =
          "select string_agg(name, ', ') from pg_settings"
              + " where source = 'session' and name not in ('transaction_read_only', 'application_name')";
      try (ResultSet row = statement.executeQuery(query)) {
        row.next();
        assertThat(row.getString(1)).isNull();
      }
    }
  }

  private static void assertProblem(ThrowingCallable call, Consumer<SyncProblem> requirements) {
    assertThatThrownBy(call).isInstanceOfSatisfying(SyncProblem.class, requirements);
  }

  private void assertNothingWritten() throws IOException {
    assertThat(BaselineProject.names(project.resources()))
        .isEqualTo(BaselineProject.names(BaselineProject.OLD));
    assertThat(directory.resolve("kept")).doesNotExist();
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
