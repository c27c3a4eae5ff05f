package io.github.schemasync.core.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanaryTest {
  private ThrowawayDatabase database;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    database = TestServer.shared().createDatabase("canary");
    connection = database.connect();
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void everyPlantedDifferenceIsFound() {
    assertThatCode(() -> require(Canary.ofEntities(), Canary.ofChangelog()))
        .doesNotThrowAnyException();
  }

  @Test
  void missedDifferenceIsNamed() {
    assertThatThrownBy(() -> require(Canary.ofEntities(), seeing(" varchar(100)", " varchar(255)")))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("misses column.type schemasync_canary.book.title");
  }

  @Test
  void inventedDifferenceIsNamed() {
    assertThatThrownBy(() -> require(Canary.ofEntities(), seeing("isbn varchar", "isbn2 varchar")))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("also finds column.missing schemasync_canary.book.isbn, ");
  }

  @Test
  void nothingOfItStays() {
    Schema read =
        SchemaReader.readWith(connection, Canary.ofEntities(), Qualification.FULL).schema();
    Schema after = SchemaReader.read(connection).schema();

    assertThat(read).isNotEqualTo(after);
    assertThat(Canary.without(read)).isEqualTo(after);
    assertThat(after.namespaces()).containsExactly(new Namespace("public"));
  }

  @Test
  void everyKindOfObjectIsPlanted() throws IOException {
    try (InputStream in = Canary.class.getResourceAsStream("expected.txt")) {
      String expected = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);

      // an extension can be made by few roles, and is not on every server
      assertThat(
              EnumSet.complementOf(EnumSet.of(ObjectKind.EXTENSION)).stream()
                  .map(kind -> "\n" + kind.slug() + "."))
          .allSatisfy(kind -> assertThat(expected).contains(kind));
    }
  }

  /** What a reader would see that is blind for a part of the changelog's DDL. */
  private static String seeing(String blindFor, String instead) {
    return Canary.ofChangelog().replace(blindFor, instead);
  }

  private void require(String entities, String changelog) {
    Canary.requireFound(
        new SchemaComparator(new PostgresSemantics(connection, connection), Origins.NONE),
        SchemaReader.readWith(connection, entities, Qualification.FULL).schema(),
        SchemaReader.readWith(connection, changelog, Qualification.FULL).schema());
  }
}
