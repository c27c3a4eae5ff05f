package io.github.schemasync.core.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.Semantics.Side;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a check says of null is asked once of each side. */
class NullQuestionTest {
  private static final String TABLES =
      "create table book (state text check (known(state)));"
          + "create table film (state text check (known(state)))";

  @Test
  void eachSideAnswersForItself() throws SQLException {
    try (ThrowawayDatabase wanted = database("value is not null");
        ThrowawayDatabase built = database("true");
        Connection entities = wanted.connect();
        Connection changelog = built.connect()) {
      PostgresSemantics semantics = new PostgresSemantics(entities, changelog);

      assertThat(refusesNull(semantics, Side.ENTITIES, table(entities, "book"))).isTrue();
      assertThat(refusesNull(semantics, Side.CHANGELOG, table(changelog, "book"))).isFalse();
    }
  }

  @Test
  void aColumnThatIsAlikeIsNotAskedAgain() throws SQLException {
    try (ThrowawayDatabase database = database("value is not null");
        Connection connection = database.connect()) {
      Table book = table(connection, "book");
      Table film = table(connection, "film");
      PostgresSemantics semantics = new PostgresSemantics(connection, connection);
      assertThat(refusesNull(semantics, Side.ENTITIES, book)).isTrue();

      execute(connection, function("true"));

      assertThat(refusesNull(semantics, Side.ENTITIES, film)).isTrue();
      assertThat(refusesNull(semantics, Side.CHANGELOG, film)).isFalse();
    }
  }

  private static boolean refusesNull(PostgresSemantics semantics, Side side, Table table) {
    Column state = table.columns().get(0);
    return semantics.refusesNull(side, List.of(state), table.checks().get(0));
  }

  private static ThrowawayDatabase database(String body) throws SQLException {
    ThrowawayDatabase database = TestServer.shared().createDatabase("entities");
    try (Connection connection = database.connect()) {
      execute(connection, function(body));
      execute(connection, TABLES);
    }
    return database;
  }

  private static String function(String body) {
    return "create or replace function known(value text) returns boolean language sql as 'select "
        + body
        + "'";
  }

  private static Table table(Connection connection, String name) {
    return SchemaReader.read(connection).schema().tables().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
