package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionTest {

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "date;          timestamp;     false",
        "date;          timestamptz;   false",
        "timestamp;     date;          true",
        "varchar(10);   varchar(20);   false",
        "varchar(20);   varchar(10);   true",
        "integer;       bigint;        false",
        "integer;       numeric(10,2); true"
      })
  void aTypeThatHoldsLessNarrows(String from, String to, boolean narrows) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("types");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (a " + from + ", b " + to + ")");
      Table table =
          SchemaReader.read(connection).schema().table(new ObjectName("public", "t")).orElseThrow();

      assertThat(Conversion.narrows(column(table, "a").type(), column(table, "b").type()))
          .isEqualTo(narrows);
    }
  }

  /** Its number is no text, and a text is no number. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "varchar(20)", "bytea"})
  void aLargeObjectKeepsItsContent(String type) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("types");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (a " + type + ", b oid)");
      Table table = table(connection);
      statement.execute("insert into t values ('Ärger'), (null)");

      convert(statement, column(table, "a"), column(table, "b"));
      convert(statement, column(table, "b"), column(table, "a"));

      try (ResultSet row =
          statement.executeQuery("select a = 'Ärger' from t where a is not null")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getBoolean(1)).isTrue();
      }
    }
  }

  private static void convert(Statement statement, Column from, Column to) throws SQLException {
    statement.execute(
        "alter table t alter column a type "
            + to.type()
            + Conversion.using("a", from.type(), to.type()));
  }

  private static Table table(Connection connection) {
    return SchemaReader.read(connection)
        .schema()
        .table(new ObjectName("public", "t"))
        .orElseThrow();
  }

  private static Column column(Table table, String name) {
    return table.column(name).orElseThrow();
  }
}
