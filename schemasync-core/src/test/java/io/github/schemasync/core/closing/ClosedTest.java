package io.github.schemasync.core.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the changesets of the cases and mutations are held by. */
class ClosedTest {
  private static final String LACKING = "create table book (id bigint primary key)";
  private static final String ADD = "alter table book add column isbn varchar(13)";
  private static final String DROP = "alter table book drop column isbn";

  @Test
  void whatIsClosedAndRolledBackIsClosed() throws SQLException {
    assertThat(closed(ADD, DROP).outcome()).isEqualTo(Outcome.CLOSED);
  }

  @Test
  void whatIsStillFoundIsLeft() throws SQLException {
    assertThat(closed("select 1", "select 1").outcome()).isEqualTo(Outcome.LEFT);
  }

  @Test
  void whatIsLeftWithAReasonIsSaid() {
    Closed said = new Closed(List.of("one", "other"), Map.of("one", "why"), List.of());
    assertThat(said.outcome()).isEqualTo(Outcome.LEFT);

    Closed both =
        new Closed(List.of("one", "other"), Map.of("one", "why", "other", "why"), List.of());
    assertThat(both.outcome()).isEqualTo(Outcome.SAID);
    assertThat(both.said()).isEqualTo("why");
  }

  @Test
  void whatARollbackLeavesIsNotRolledBack() throws SQLException {
    assertThat(closed(ADD, "select 1").outcome()).isEqualTo(Outcome.NOT_ROLLED_BACK);
  }

  @Test
  void aConstraintThatGuardsNothingIsRolledBackToo() throws SQLException {
    String idle =
        "alter table book add constraint same foreign key (id) references book;"
            + "alter table book disable trigger all;";

    assertThat(closed(idle + ADD, DROP + "; alter table book enable trigger all").notRolledBack())
        .isNotEmpty();
    assertThat(closed(idle + ADD, DROP).notRolledBack()).isNotEmpty();
    assertThat(closed(idle + ADD, DROP + "; alter table book drop constraint same").outcome())
        .isEqualTo(Outcome.CLOSED);
  }

  private static Closed closed(String update, String rollback) throws SQLException {
    try (ThrowawayDatabase wanted = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase built = TestServer.shared().createDatabase("changelog");
        Connection entities = wanted.connect();
        Connection changelog = built.connect()) {
      run(entities, LACKING);
      run(entities, ADD);
      run(changelog, LACKING);
      TwoSides sides = new TwoSides(entities, changelog, Origins.NONE);
      return Closed.of(
          sides,
          Closed.plan(sides),
          new Applied() {
            @Override
            public void update() throws SQLException {
              run(changelog, update);
            }

            @Override
            public void rollback() throws SQLException {
              run(changelog, rollback);
            }
          });
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
