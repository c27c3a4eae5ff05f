package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class RolledBackTest {
  private static final String BOOK =
      "create table book (id bigint primary key, next bigint,"
          + " constraint chain foreign key (next) references book);"
          + "alter table book disable trigger all";

  @Test
  void whatIsThereAgainLeavesNothing() throws SQLException {
    assertThat(leaves("alter table book add isbn text; alter table book drop isbn")).isEmpty();
  }

  @Test
  void aColumnThatStaysIsLeft() throws SQLException {
    assertThat(leaves("alter table book add isbn text")).contains("public.book.isbn");
  }

  @Test
  void aConstraintThatGuardedNothingAndGuardsAgainIsLeft() throws SQLException {
    assertThat(leaves("alter table book enable trigger all")).contains("chain");
  }

  @Test
  void aConstraintThatGuardedNothingAndIsGoneIsLeft() throws SQLException {
    assertThat(leaves("alter table book drop constraint chain")).contains("chain");
  }

  private static String leaves(String sql) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(BOOK);
      Schema before = SchemaReader.read(connection).schema();
      statement.execute(sql);
      Schema after = SchemaReader.read(connection).schema();
      return new RolledBack(before, after).leaves(connection);
    }
  }
}
