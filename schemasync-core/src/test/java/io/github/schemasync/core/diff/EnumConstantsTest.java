package io.github.schemasync.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A type that the entities only name in a column's definition is the changelog's on both sides. */
class EnumConstantsTest {

  @Test
  void constantsAreLookedForInATypeThatTheEntitiesOnlyName() throws SQLException {
    assertThat(found("public.book.mood GLAD", "public.book.mood SAD"))
        .containsExactly("enum-label.missing public.mood.SAD");
    assertThat(found("public.book.mood GLAD")).isEmpty();
  }

  private static List<String> found(String... constants) throws SQLException {
    Origins origins = Comparisons.origins(List.of(constants));
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("both");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create type mood as enum ('GLAD'); create table book (mood mood)");
      Schema both = SchemaReader.read(connection).schema();
      return new SchemaComparator(new PostgresSemantics(connection, connection), origins)
          .compare(both, both).differences().stream()
              .map(it -> it.code() + " " + it.key())
              .toList();
    }
  }
}
