package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static Column column(Table table, String name) {
    return table.column(name).orElseThrow();
  }
}
