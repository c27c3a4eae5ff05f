package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RenamesTest {
  private ThrowawayDatabase database;
  private Connection connection;
  private Schema before;

  @BeforeEach
  void makeTables() throws Exception {
    database = TestServer.shared().createDatabase("changelog");
    connection = database.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create table orders (id int, total int); create table zoo (id int, cat int);"
              + " create schema app; create table app.item (id int)");
    }
    before = SchemaReader.read(connection).schema();
  }

  @AfterEach
  void drop() throws Exception {
    connection.close();
    database.close();
  }

  @Test
  void takesColumnsWithAndWithoutTheirSchema() {
    assertThat(of(Map.of("orders.total", "orders.amount")))
        .containsExactly("public.orders.total > public.orders.amount");
    assertThat(of(Map.of("public.orders.total", "amount")))
        .containsExactly("public.orders.total > public.orders.amount");
  }

  @Test
  void takesTablesWithAndWithoutTheirSchema() {
    assertThat(of(Map.of("orders", "purchase"))).containsExactly("public.orders > public.purchase");
    assertThat(of(Map.of("app.item", "app.thing"))).containsExactly("app.item > app.thing");
  }

  @Test
  void forgetsWhatHasItsNewNameAlready() {
    assertThat(of(Map.of("orders.sum", "orders.total", "shop", "orders"))).isEmpty();
  }

  @Test
  void renamesATableAndColumnsOfItUnderEitherNameAndBack() throws Exception {
    Renames renames =
        new Renames(
            Map.of("zoo", "animals", "public.animals.cat", "public.animals.lion", "zoo.id", "nr"),
            before);
    renames.run(connection);
    Schema after = SchemaReader.read(connection).schema();
    assertThat(after.tables())
        .filteredOn(it -> it.name().equals("animals"))
        .singleElement()
        .satisfies(
            it -> assertThat(it.columns()).extracting(c -> c.name()).containsExactly("nr", "lion"));
    renames.undo(connection);
    assertThat(SchemaReader.read(connection).schema()).isEqualTo(before);
  }

  @Test
  void saysWhatCannotBeRenamed() {
    Renames renames = new Renames(Map.of("orders.nothing", "orders.amount"), before);
    assertThatThrownBy(() -> renames.run(connection))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("public.orders.nothing cannot be renamed");
  }

  @Test
  void keepsWhatIsSaidToBeNone() {
    Renames renames = new Renames(Map.of("orders.total", Renames.NONE), before);
    assertThat(renames.keys()).isEmpty();
    assertThat(renames.isKept(key("public.orders.total"))).isTrue();
    assertThat(renames.isKept(key("public.orders.id"))).isFalse();
  }

  private List<String> of(Map<String, String> given) {
    return new Renames(given, before)
        .keys().entrySet().stream().map(it -> it.getKey() + " > " + it.getValue()).toList();
  }

  private static ObjectKey key(String column) {
    String[] parts = column.split("\\.", -1);
    return ObjectKey.of(ObjectKind.COLUMN, new ObjectName(parts[0], parts[1]), parts[2]);
  }
}
