package io.github.schemasync.core.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads a schema that has one of everything, and says what was read, object by object. */
class SchemaReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/reader-fidelity");

  @Test
  void everyKindOfObjectIsReadInPostgresqlsWords() throws SQLException, IOException {
    Schema schema = read(Files.readString(FOLDER.resolve("schema.sql")));

    assertThat(lines(schema)).isEqualTo(Files.readAllLines(FOLDER.resolve("read.txt")));
  }

  @Test
  void lengthPrecisionAndScaleAreReadAsNumbers() throws SQLException {
    Table table =
        read("create table t (a varchar(7), b numeric(9,3), c timestamp(2), d text[], e bit(5));")
            .table(new ObjectName("public", "t"))
            .orElseThrow();

    assertThat(type(table, "a").length()).hasValue(7);
    assertThat(type(table, "b").precision()).hasValue(9);
    assertThat(type(table, "b").scale()).hasValue(3);
    assertThat(type(table, "c").precision()).hasValue(2);
    assertThat(type(table, "d").array()).isTrue();
    assertThat(type(table, "d").base()).isEqualTo(new ObjectName("pg_catalog", "text"));
    assertThat(type(table, "e").length()).hasValue(5);
  }

  @Test
  void objectsOfExtensionsAreNotRead() throws SQLException {
    Schema schema = read("create extension pg_stat_statements; create table t (id int);");

    assertThat(schema.tables()).extracting(Table::name).containsExactly("t");
  }

  @Test
  void nothingIsWrittenAndTheConnectionStaysAsItWas() throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("reader");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      SchemaReader.read(connection);
      statement.execute("create table after_reading (id int)");

      assertThat(connection.getAutoCommit()).isTrue();
      assertThat(SchemaReader.read(connection).schema().tables()).hasSize(1);
    }
  }

  private static ColumnType type(Table table, String column) {
    return table.column(column).map(Column::type).orElseThrow();
  }

  private static Schema read(String sql) throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("reader");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return SchemaReader.read(connection).schema();
    }
  }

  private static List<String> lines(Schema schema) {
    Stream<SchemaObject> flat =
        Stream.of(schema.namespaces(), schema.sequences(), schema.enumTypes())
            .flatMap(List::stream);
    Stream<String> tables =
        schema.tables().stream()
            .flatMap(table -> Stream.concat(Stream.of(line(table)), parts(table)));
    return Stream.concat(flat.map(SchemaReaderTest::line), tables).collect(Collectors.toList());
  }

  private static Stream<String> parts(Table table) {
    return Stream.of(
            table.columns(),
            table.primaryKey().stream().toList(),
            table.uniques(),
            table.foreignKeys(),
            table.checks(),
            table.exclusions(),
            table.indexes())
        .flatMap(List::stream)
        .map(part -> "  " + line(part));
  }

  private static String line(SchemaObject object) {
    return object.name() + " | " + object.definition();
  }
}
