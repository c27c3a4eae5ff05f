package io.github.schemasync.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitiesDdlTest {

  private static final AbsentEnums ENUMS =
      new AbsentEnums(
          Comparisons.origins(
              List.of(
                  "public.diary.mood GLAD",
                  "public.diary.mood SAD",
                  "public.diary.Weathers it's wet",
                  "public.diary.note @length 3",
                  "public.other.kind WRONG")));

  private ThrowawayDatabase database;
  private ThrowawayDatabase changelog;

  @BeforeEach
  void create() {
    database = TestServer.shared().createDatabase("entities");
    changelog = TestServer.shared().createDatabase("changelog");
  }

  @AfterEach
  void drop() {
    database.close();
    changelog.close();
  }

  /** Once by itself, and again with what the changelog lends. */
  private List<RefusedStatement> run(List<String> statements) {
    try (EntitiesDdl ddl = EntitiesDdl.on(database.address())) {
      return ddl.runAgain(ddl.run(statements), changelog.address(), ENUMS);
    }
  }

  private static int tables(ThrowawayDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'public'")) {
      count.next();
      return count.getInt(1);
    }
  }

  @Test
  void refusedStatementsAreKeptAndTheOthersRun() throws SQLException {
    List<RefusedStatement> refused =
        run(
            List.of(
                "create table a (id int)",
                "create table b (inner int)",
                "create table c (id int)"));
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0).sql()).isEqualTo("create table b (inner int)");
    assertThat(refused.get(0).error()).contains("syntax error at or near \"inner\"");
    assertThat(tables(database)).isEqualTo(2);
  }

  @Test
  void everyTypeThatIsMissingIsTold() throws SQLException {
    execute(database, "create extension hstore");

    List<RefusedStatement> refused =
        run(List.of("create table a (n hstore, place geometry, meaning vector, email citext)"));

    assertThat(refused.get(0).error()).contains("\"geometry\"");
    assertThat(refused.get(0).absentTypes())
        .contains("geometry", "vector", "citext")
        .doesNotContain("hstore");
  }

  @Test
  void manyStatementsAreAllCommitted() throws SQLException {
    List<String> statements =
        IntStream.range(0, 401).mapToObj(i -> "create table t" + i + " (id int)").toList();
    assertThat(run(statements)).isEmpty();
    assertThat(tables(database)).isEqualTo(401);
  }

  @Test
  void changelogLendsWhatTheDdlUsesAndGetsTheRestBack() throws SQLException {
    execute(
        changelog,
        "create schema kinds; create extension citext; create extension hstore schema kinds;"
            + "create type kinds.state as enum ('NEW', 'DONE'); create type unused as enum ('X');"
            + "create domain code as varchar(8) default 'x' not null check (value <> '');"
            + "create domain done as kinds.state check (value <> 'NEW');"
            + "create type spot as (x integer, named code); create sequence numbers increment by 7;"
            + "create function next_code() returns text language sql as 'select ''c''::text'");

    List<RefusedStatement> refused =
        run(
            List.of(
                "create table a (email citext, state kinds.state, code code, done done)",
                "create table b (spot spot, code text default next_code())",
                "create table c (id bigint default nextval('numbers'), m kinds.hstore)",
                "alter table a add constraint d unique (code)"));

    assertThat(refused).isEmpty();
    assertThat(types(database)).isEqualTo("code done spot state");
    assertThat(types(changelog)).isEqualTo("code done spot state unused");
  }

  @Test
  void whatIsLentIsThereAlsoBesideWhatIsRefusedForGood() throws SQLException {
    execute(changelog, "create type mood as enum ('GLAD')");

    List<RefusedStatement> refused =
        run(List.of("create table a (mood mood)", "create table b (inner int)"));

    assertThat(refused)
        .extracting(RefusedStatement::sql)
        .containsExactly("create table b (inner int)");
    assertThat(tables(database)).isEqualTo(1);
  }

  @Test
  void whatRunsAgainLooksWhereItLookedBefore() throws SQLException {
    execute(database, "create schema app");
    execute(changelog, "create type mood as enum ('GLAD')");

    assertThat(run(List.of("set search_path to app, public", "create table a (mood mood)")))
        .isEmpty();

    assertThat(tables(database)).isZero();
    execute(database, "select mood from app.a");
  }

  @Test
  void enumTypeThatNobodyMakesIsMadeOfTheConstants() throws SQLException {
    execute(database, "create schema app");

    List<RefusedStatement> refused =
        run(
            List.of(
                "create table diary (id int primary key, mood kind default 'SAD',"
                    + " \"Weathers\" \"app\".\"sky\"[])",
                "create table page (diary int references diary)"));

    assertThat(refused).isEmpty();
    assertThat(labels(database)).isEqualTo("kind=GLAD kind=SAD sky=it's wet");
    assertThat(types(changelog)).isEmpty();
  }

  @Test
  void nothingIsMadeOfWhatHasNoConstants() throws SQLException {
    List<RefusedStatement> refused =
        run(List.of("create table diary (mood text, note kind)", "create table x (mood mood)"));

    assertThat(refused).extracting(RefusedStatement::error).allMatch(it -> it.contains("exist"));
    assertThat(refused).hasSize(2);
    assertThat(types(database)).isEmpty();
  }

  @Test
  void typeThatDoesNotHelpIsNotLeftBehind() throws SQLException {
    List<RefusedStatement> refused =
        run(List.of("create table diary (mood feeling, place geometry)"));

    assertThat(refused).singleElement().matches(it -> it.error().contains("\"geometry\""));
    assertThat(types(database)).isEmpty();
  }

  @Test
  void nothingIsLentWhereNothingIsRefused() throws SQLException {
    execute(changelog, "create type mood as enum ('GLAD')");

    run(List.of("create table a (i int)"));

    assertThat(types(database)).isEmpty();
  }

  @Test
  void aDatabaseThatIsGoneIsAProblemAndNotARefusal() {
    DatabaseAddress nowhere =
        new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/nowhere", "ada", "secret-word");
    SyncProblem problem =
        catchThrowableOfType(
            SyncProblem.class, () -> EntitiesDdl.on(nowhere).run(List.of("select 1")));
    assertThat(problem.page()).isEqualTo(ProblemPage.SERVER_UNREACHABLE);
    assertThat(problem.getMessage()).contains("nowhere as ada").doesNotContain("secret-word");
  }

  private static void execute(ThrowawayDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String labels(ThrowawayDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet labels =
            statement.executeQuery(
                "select string_agg(typname || '=' || enumlabel, ' ' order by typname, enumlabel)"
                    + " from pg_enum join pg_type t on t.oid = enumtypid")) {
      labels.next();
      return labels.getString(1);
    }
  }

  /** The names of the user's own enum types, domains and composite types. */
  private static String types(ThrowawayDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet names =
            statement.executeQuery(
                "select coalesce(string_agg(typname, ' ' order by typname), '') from pg_type t"
                    + " left join pg_class c on c.oid = t.typrelid"
                    + " where (typtype in ('e', 'd') or relkind = 'c')"
                    + " and typnamespace in ('public'::regnamespace, to_regnamespace('kinds'))"
                    + " and not exists (select from pg_depend d where d.objid = t.oid"
                    + " and d.deptype = 'e')")) {
      names.next();
      return names.getString(1);
    }
  }
}
