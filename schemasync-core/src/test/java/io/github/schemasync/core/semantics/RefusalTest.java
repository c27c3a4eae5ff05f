package io.github.schemasync.core.semantics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Sameness;
import io.github.schemasync.core.diff.Semantics;
import io.github.schemasync.core.diff.Semantics.Checks;
import io.github.schemasync.core.diff.Semantics.Side;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that is gone has answered nothing; one that refuses what is tried has. */
class RefusalTest {
  private static final String STRICT =
      "create function strict(value text) returns boolean language plpgsql as"
          + " 'begin if value = ''odd'' then raise ''no'' using errcode = ''XX000''; end if;"
          + " return true; end'";

  private ThrowawayDatabase database;
  private Connection connection;
  private Semantics semantics;

  @BeforeEach
  void connect() throws SQLException {
    database = TestServer.shared().createDatabase("refused");
    connection = database.connect();
    semantics = new PostgresSemantics(connection, connection);
    execute(
        STRICT,
        "create sequence numbers",
        "create table book (state text default 'new' check (strict(state)),"
            + " number bigint default currval('numbers'))",
        "create view books as select state from book");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void aServerThatIsGoneHasNotAnswered() throws SQLException {
    Table book = book();
    Column state = book.columns().get(0);
    SqlText expression = book.checks().get(0).expression();
    Checks checks = new Checks(book.checks(), List.of());
    Map<String, ThrowingCallable> questions =
        Map.of(
            "default", () -> semantics.compareDefaults(state, state),
            "null",
                () -> semantics.refusesNull(Side.ENTITIES, List.of(state), book.checks().get(0)),
            "expression", () -> semantics.sameExpression(book, book, expression, expression),
            "view", () -> semantics.sameView(new ObjectName("public", "books")),
            "check", () -> semantics.compareChecks(state, state, checks, List.of("new")));
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    questions.forEach(
        (name, question) ->
            assertThatThrownBy(question)
                .as(name)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("could not be tried"));
  }

  /** As PostGIS refuses text that is no geometry. */
  @Test
  void anErrorInsideOfAnExtensionIsAnAnswer() throws SQLException {
    Table book = book();
    CheckTrial trial = new CheckTrial(connection, book.columns().get(0), book.checks());
    assertThat(trial.accepted(List.of("odd", "new"))).containsExactly("new");
  }

  @Test
  void aSequenceThatWasNotAskedYetIsAnAnswer() throws SQLException {
    Column number = book().columns().get(1);
    assertThat(semantics.compareDefaults(number, number)).isEqualTo(Sameness.UNDECIDED);
  }

  private Table book() {
    return SchemaReader.read(connection).schema().tables().get(0);
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
