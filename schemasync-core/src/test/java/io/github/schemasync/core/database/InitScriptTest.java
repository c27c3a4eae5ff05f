package io.github.schemasync.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitScriptTest {
  @TempDir private Path folder;

  @Test
  void runsInEachDatabase() throws IOException, SQLException {
    PostgresServer server =
        script(
                """
                create schema outside; -- made by the administrators
                create function outside.greet() returns text language plpgsql as $$
                begin return 'Zoë; hello'; end $$;
                create table outside.note (tags text[] default '{}');
                """)
            .on(TestServer.shared());
    for (String purpose : new String[] {"entities", "changelog"}) {
      try (ThrowawayDatabase database = server.createDatabase(purpose)) {
        assertThat(text(database, "select outside.greet()")).isEqualTo("Zoë; hello");
      }
    }
    assertThat(server.description()).isEqualTo(TestServer.shared().description());
  }

  @Test
  void aRefusedStatementEndsItAndLeavesNoDatabase() throws IOException, SQLException {
    PostgresServer server = script("create schema outside; creat table").on(TestServer.shared());
    assertThatThrownBy(() -> server.createDatabase("initfailed"))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.INIT_SCRIPT_FAILED);
              assertThat(problem.what()).contains("init.sql failed", "syntax error at or near");
            });
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("after")) {
      String left = "select count(*) from pg_database where datname ~ 'initfailed'";
      assertThat(text(database, left)).isEqualTo("0");
    }
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> InitScript.read(folder.resolve("none.sql")))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("schemasync.database.initScript cannot be read")
        .hasMessageContaining("none.sql");
  }

  private InitScript script(String sql) throws IOException {
    return InitScript.read(Files.writeString(folder.resolve("init.sql"), sql));
  }

  private static String text(ThrowawayDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
