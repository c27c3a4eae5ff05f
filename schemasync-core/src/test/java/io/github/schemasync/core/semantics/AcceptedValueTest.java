package io.github.schemasync.core.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PostgreSQL says what a check accepts; next to zero, or short, is taken first. */
final class AcceptedValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "integer | c >= 0 | 0 | 0",
        "integer | c > 0 | 0 | 1",
        "integer | c <> 0 | 0 | 1",
        "integer | c < 0 | 0 | -1",
        "integer | c between 5 and 10 | 0 | 5",
        "integer | c > 0 and c <> 1 | 0 | 2",
        "numeric(4,2) | c > 0.5 and c < 1.5 | 0 | 1.0",
        "integer | c > 5 and c < 5 | 0 | none",
        "varchar(9) | c <> '' | '' | 0",
        "varchar(9) | c in ('NEW', 'OLDER') | '' | 'NEW'",
        "varchar(9) | c in ('OLDER', 'NEW') | 'OLDER' | 'OLDER'",
        "boolean | c | false | true",
        "integer[] | cardinality(c) > 0 | {} | none"
      })
  void isTheFirstThatTheCheckAccepts(String type, String check, String preferred, String expected)
      throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("entities");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table t (c " + type + ", check (" + check + "))");
      Table table = SchemaReader.read(connection).schema().tables().get(0);
      assertThat(
              new AcceptedValue(connection)
                  .of(table.columns().get(0), table.checks(), unquoted(preferred)))
          .isEqualTo(Optional.ofNullable(expected).map(AcceptedValueTest::unquoted));
    }
  }

  private static String unquoted(String text) {
    return text.replace("'", "");
  }
}
