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
import org.junit.jupiter.api.Test;
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
        "integer;       numeric(10,2); true",
        "integer;       text;          false",
        "integer;       varchar(11);   false",
        "integer;       varchar(10);   true",
        "integer;       boolean;       true",
        "boolean;       integer;       false",
        "timestamp;     time;          true",
        "text;          date;          true",
        "text;          integer;       true",
        "text;          numeric(5,2);  true",
        "text;          uuid;          false",
        "uuid;          varchar(36);   false",
        "uuid;          bytea;         false",
        "bytea;         varchar(20);   true",
        "mood;          varchar(63);   false",
        "mood;          varchar(20);   true",
        "varchar(9);    mood;          false",
        "jsonb;         json;          false",
        "jsonb;         text;          false",
        "text[];        text;          false",
        "text[];        varchar(99);   true",
        "text[];        mood[];        false",
        "mood[];        varchar(9)[];  true",
        "mood[];        text;          false",
        "integer[];     boolean[];     true",
        "inet;          cidr;          true"
      })
  void aTypeThatHoldsLessLosesValues(String from, String to, boolean loses) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("types");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create type mood as enum ('calm', 'cross')");
      statement.execute("create table t (a " + from + ", b " + to + ")");
      Table table = table(connection);

      assertThat(Keeping.losesValues(column(table, "a").type(), column(table, "b").type()))
          .isEqualTo(loses);
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

  /** Whatever the zone of the session that runs the changeset. */
  @Test
  void aTimeThatGetsAZoneIsInUtc() throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("types");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("set timezone = 'America/New_York'");
      statement.execute("create table t (a timestamp, b timestamptz)");
      Table table = table(connection);
      statement.execute("insert into t values ('2026-07-01 07:34:56', '2026-07-01 07:34:56+00')");

      convert(statement, column(table, "a"), column(table, "b"));
      assertThat(isTrue(statement, "select a = b from t")).isTrue();

      convert(statement, column(table, "b"), column(table, "a"));
      assertThat(isTrue(statement, "select a = '2026-07-01 07:34:56' from t")).isTrue();
    }
  }

  private static boolean isTrue(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** There and back again. */
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "integer;   text;        -2147483648",
        "integer;   varchar(11); -2147483648",
        "boolean;   integer;     true",
        "boolean;   varchar(5);  false",
        "uuid;      bytea;       1f0e3dad-9990-4a5c-b1f4-6f0e3dad9990",
        "uuid;      varchar(36); 1f0e3dad-9990-4a5c-b1f4-6f0e3dad9990",
        "text;      bytea;       Ärger\\nein",
        "inet;      text;        10.0.0.1",
        "mood;      varchar(63); cross",
        "mood[];    text[];      {cross,calm}",
        "text[];    text;        {\"a,b\",NULL}",
        "jsonb;     text;        {\"a\": 1}",
        "float8;    text;        0.1"
      })
  void whatIsKeptComesBack(String from, String to, String value) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("types");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create type mood as enum ('calm', 'cross')");
      statement.execute("create table t (a " + from + ", b " + to + ", before text)");
      Table table = table(connection);
      statement.execute("insert into t values ('" + value + "')");
      statement.execute("update t set before = a");

      assertThat(Keeping.losesValues(column(table, "a").type(), column(table, "b").type()))
          .isFalse();
      convert(statement, column(table, "a"), column(table, "b"));
      convert(statement, column(table, "b"), column(table, "a"));

      try (ResultSet row = statement.executeQuery("select a::text = before, before from t")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getBoolean(1)).as(row.getString(2)).isTrue();
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
