package io.github.schemasync.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntitiesDdlTest {

  private static int tables(ThrowawayDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'public'")) {
      count.next();
      return count.getInt(1);
    }
  }

  @Test
  void refusedStatementsAreKeptAndTheOthersRun() throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities")) {
      List<RefusedStatement> refused =
          new EntitiesDdl(database.address())
              .run(
                  List.of(
                      "create table a (id int)",
                      "create table b (inner int)",
                      "create table c (id int)"));
      assertThat(refused).hasSize(1);
      assertThat(refused.get(0).sql()).isEqualTo("create table b (inner int)");
      assertThat(refused.get(0).error()).contains("syntax error at or near \"inner\"");
      assertThat(tables(database)).isEqualTo(2);
    }
  }

  @Test
  void manyStatementsAreAllCommitted() throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities")) {
      List<String> statements =
          IntStream.range(0, 401).mapToObj(i -> "create table t" + i + " (id int)").toList();
      assertThat(new EntitiesDdl(database.address()).run(statements)).isEmpty();
      assertThat(tables(database)).isEqualTo(401);
    }
  }

  @Test
  void aDatabaseThatIsGoneIsAProblemAndNotARefusal() {
    DatabaseAddress nowhere =
        new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/nowhere", "ada", "secret-word");
    SyncProblem problem =
        catchThrowableOfType(
            SyncProblem.class, () -> new EntitiesDdl(nowhere).run(List.of("select 1")));
    assertThat(problem.page()).isEqualTo(ProblemPage.SERVER_UNREACHABLE);
    assertThat(problem.getMessage()).contains("nowhere as ada").doesNotContain("secret-word");
  }
}
