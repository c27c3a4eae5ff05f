package io.github.schemasync.core.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changelog.ChangelogFormat;
import io.github.schemasync.core.changeset.Plan;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same changelog fills a schema for each tenant, by Liquibase's default schema. */
final class OtherSchemaTest {
  private static final String ENTITIES =
      """
      create type mood as enum ('GLAD', 'SAD');
      create cast (varchar as mood) with inout as implicit;
      create domain code as text check (value <> 'public.x');
      create type spot as (x int, felt mood);
      create sequence ticket;
      create function shout(word text) returns text language sql immutable as 'select upper(word)';
      create function touch() returns trigger language plpgsql as 'begin return new; end';
      create table author (id bigint primary key, felt mood not null default 'GLAD', code code);
      create table book (
        id bigint default nextval('ticket') primary key,
        author bigint not null references author,
        title text not null check (title <> shout('public.a')),
        moods mood[] not null default '{}',
        at spot,
        loud text generated always as (shout(title)) stored,
        check (cardinality(moods) < 3 or 'SAD'::mood = any (moods)));
      create index book_loud on book (shout(title)) where title <> 'public.b';
      create trigger touched before update on book for each row execute function touch();
      create view titles as select b.title, a.felt from book b join author a on a.id = b.author;
      alter table book enable row level security;
      create policy glad on book using (exists (select from author where felt = 'GLAD'));
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void allOfItIsMadeThere(ChangelogFormat format) throws SQLException {
    try (ThrowawayDatabase wanted = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase empty = TestServer.shared().createDatabase("changelog");
        ThrowawayDatabase tenants = TestServer.shared().createDatabase("tenants");
        Connection ofEntities = wanted.connect();
        Connection ofChangelog = empty.connect();
        Connection ofTenant = tenants.connect()) {
      run(ofEntities, ENTITIES);
      Plan plan = Closed.plan(new TwoSides(ofEntities, ofChangelog, Origins.NONE));
      assertThat(plan.leftovers()).isEmpty();

      run(ofTenant, "create schema tenant; set search_path to tenant");
      Applied applied = Applied.byLiquibase(plan.changesets(), format, folder, ofTenant);
      applied.update();

      assertThat(inTenant(SchemaReader.read(ofTenant).schema()))
          .isEqualTo(all(SchemaReader.read(ofEntities).schema()));
      applied.rollback();
      assertThat(inTenant(SchemaReader.read(ofTenant).schema()))
          .isEqualTo(all(SchemaReader.read(ofChangelog).schema()));
    }
  }

  /** In PostgreSQL's words, with the other schema's name taken for that of the first. */
  private static String inTenant(Schema schema) {
    assertThat(schema.tables())
        .extracting(it -> it.qualifiedName().schema())
        .containsOnly("tenant");
    return all(schema.withoutTables(
            Set.of(
                new ObjectName("tenant", "databasechangelog"),
                new ObjectName("tenant", "databasechangeloglock"))))
        .replace("tenant", "public");
  }

  private static String all(Schema schema) {
    return String.join(
        "\n",
        schema.tables().toString(),
        schema.sequences().toString(),
        schema.enumTypes().toString(),
        schema.definitions().toString());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
