package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Changeset;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs what is written in each format through Liquibase on a real PostgreSQL. */
class WrittenFormatsTest {
  private static final List<Changeset> CHANGESETS =
      Stream.concat(ExampleChangesets.usual().stream(), ExampleChangesets.hard().stream()).toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void liquibaseAppliesAndRollsBack(ChangelogFormat format) throws Exception {
    String name = "changelog." + format.extension();
    Files.writeString(folder.resolve(name), format.write(CHANGESETS));
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table book (id bigint, pages integer)");
      Schema before = SchemaReader.read(connection).schema();

      try (Connection run = database.connect()) {
        Liquibase liquibase = liquibase(name, run);
        liquibase.update(new Contexts(), new LabelExpression());
        assertThatAllIsThere(statement);
        liquibase.rollback(CHANGESETS.size(), null, new Contexts(), new LabelExpression());
      }

      statement.execute("drop table databasechangelog, databasechangeloglock");
      assertThat(SchemaReader.read(connection).schema()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadAgain(ChangelogFormat format) throws Exception {
    Path file = folder.resolve("changelog." + format.extension());
    Files.writeString(file, format.write(CHANGESETS));

    assertThat(format.read(FileText.read(file)).changesets())
        .extracting(entry -> entry.attributes().get("id"))
        .containsExactlyElementsOf(CHANGESETS.stream().map(Changeset::id).toList());
  }

  private static void assertThatAllIsThere(Statement statement) throws Exception {
    statement.execute("insert into book (id, pages) values (1, 7)");
    try (ResultSet row =
        statement.executeQuery(
            "select \"Order\", twice(pages), subtitle, obj_description('twice'::regproc),"
                + " (select prosrc from pg_proc where proname = 'twice'),"
                + " to_regclass('by_pages') from book")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("a\n\"b\" <c> & 'd': #😀");
      assertThat(row.getInt(2)).isEqualTo(14);
      assertThat(row.getString(4)).isEqualTo("a; b");
      assertThat(row.getString(5))
          .isEqualTo(
              """

              begin
                -- not a comment of ours: a;b

                if n < 0 and n <> 1 then return 0; end if;
                return n * 2;
              end \
              """);
      assertThat(row.getString(6)).isEqualTo("by_pages");
    }
  }

  private Liquibase liquibase(String name, Connection connection) throws Exception {
    return new Liquibase(
        name, new DirectoryResourceAccessor(folder), new JdbcConnection(connection));
  }
}
