package io.github.schemasync.core.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RootCausesTest {

  @Test
  void tablesInAnotherSchemaAreOneCause() throws SQLException {
    List<RootCause> causes =
        causes(
            "create schema app; create table app.book (id int); create table app.author (id int);"
                + " create sequence app.book_seq; create table public.other (id int)",
            "create table book (id int); create table author (id int); create sequence book_seq;"
                + " create table other (id int, more int)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .isEqualTo("3 objects of the entities' schema app are in the changelog's schema public");
    assertThat(objects(causes.get(0)))
        .containsExactlyInAnyOrder(
            "app",
            "app.author",
            "app.book",
            "app.book_seq",
            "public.author",
            "public.book",
            "public.book_seq");
  }

  @Test
  void schemaThatIsNotMadeExplainsWhatIsInIt() throws SQLException {
    List<RootCause> causes =
        causes(
            "create schema app; create table app.book (id int); create table t (id int)",
            "create table t (id int)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation()).isEqualTo("the changelog does not make the schema app");
    assertThat(objects(causes.get(0))).containsExactly("app", "app.book");
  }

  @Test
  void anotherNamingStrategyIsOneCause() throws SQLException {
    List<RootCause> causes =
        causes(
            "create table book (id int, bookTitle text, isoCode text, price int)",
            "create table book (id int, book_title text, iso_code text)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .isEqualTo(
            "2 names differ in underscores only: booktitle and book_title, isocode and iso_code");
    assertThat(causes.get(0).remedy()).contains("hibernate.physical_naming_strategy");
    assertThat(objects(causes.get(0))).hasSize(4).doesNotContain("public.book.price");
  }

  @Test
  void quotedNameIsExplainedByFolding() throws SQLException {
    List<RootCause> causes =
        causes(
            "create table \"Book\" (id int); create table t (\"mixedCase\" int)",
            "create table book (id int); create table t (mixedCase int)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .isEqualTo(
            "2 names differ in upper and lower case only: Book and book, mixedCase and mixedcase");
    assertThat(causes.get(0).remedy()).contains("quote");
    assertThat(causes.get(0).findings()).hasSize(4);
  }

  @Test
  void namesCutAtSixtyThreeBytesAreExplained() throws SQLException {
    String name = "a_column_whose_name_is_so_long_that_postgresql_does_not_keep_all_of_it";
    List<RootCause> causes =
        causes(
            "create table t (id int, " + name + " int)",
            "create table t (id int, a_column_whose_name_is_short int)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .startsWith("PostgreSQL keeps 63 bytes of a name")
        .contains(name.substring(0, 63) + ",");
  }

  @Test
  void tablesWithOnePrefixAreOneCause() throws SQLException {
    List<RootCause> causes =
        causes(
            "create table book (id int); create table author (id int); create table shelf (i int)",
            "create table t_book (id int); create table t_author (id int); create table s (i int)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation()).contains("the changelog's have t_ before it");
    assertThat(causes.get(0).findings()).hasSize(4);
  }

  @Test
  void singleSequenceOfHibernate5IsOneCause() throws SQLException {
    List<RootCause> causes =
        causes(
            "create sequence book_seq; create sequence author_seq",
            "create sequence hibernate_sequence");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).remedy()).contains("db_structure_naming_strategy=legacy");
    assertThat(causes.get(0).findings()).hasSize(3);
  }

  @Test
  void attributeOfSeveralTablesIsOneCause() throws SQLException {
    Origins origins =
        new Origins(
            Map.of(),
            Map.of(
                new ObjectName("public", "book"), Map.of("created", List.of(audited("it.Book"))),
                new ObjectName("public", "author"),
                    Map.of("created", List.of(audited("it.Author")))),
            Map.of());
    List<RootCause> causes =
        causes(
            "create table book (id int, created date); create table author (id int, created date)",
            "create table book (id int); create table author (id int)",
            origins);

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation()).isEqualTo("Audited.created is mapped into 2 tables");
    assertThat(objects(causes.get(0)))
        .containsExactly("public.author.created", "public.book.created");
  }

  @Test
  void sameChangeThreeTimesIsOneCauseWithAdvice() throws SQLException {
    List<RootCause> causes =
        causes(
            "create table t (a varchar(255), b varchar(255), c varchar(255), d varchar(255))",
            "create table t (a varchar(36), b varchar(36), c varchar(36), d varchar(40))");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .isEqualTo("type of 3 columns: varchar(36) in the changelog, varchar(255) in the entities");
    assertThat(causes.get(0).remedy()).startsWith("255 is JPA's length");
    assertThat(objects(causes.get(0))).containsExactly("public.t.a", "public.t.b", "public.t.c");
  }

  @Test
  void adviceHasQuarkusWordsForASetting() throws SQLException {
    List<RootCause> causes =
        causes(
            "create table t (a timestamptz, b timestamptz, c timestamptz)",
            "create table t (a timestamp, b timestamp, c timestamp)");

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).remedy())
        .contains(
            "hibernate.timezone.default_storage=NORMALIZE_UTC"
                + " (Quarkus: quarkus.hibernate-orm.mapping.timezone.default-storage)");
  }

  @Test
  void whatIsOnlyShownIsNotCountedWithWhatFails() throws SQLException {
    Origin uuid =
        new Origin(
            "it.T",
            Optional.of("d"),
            "it.T",
            Optional.empty(),
            new Written(
                List.of(), OptionalInt.of(36), OptionalInt.empty(), Optional.empty(), Set.of()));
    List<RootCause> causes =
        causes(
            "create table t (a varchar(255), b varchar(255), c varchar(255), d varchar(255))",
            "create table t (a varchar(36), b varchar(36), c varchar(36), d varchar(36))",
            new Origins(
                Map.of(),
                Map.of(new ObjectName("public", "t"), Map.of("d", List.of(uuid))),
                Map.of()));

    assertThat(causes).hasSize(1);
    assertThat(objects(causes.get(0))).containsExactly("public.t.a", "public.t.b", "public.t.c");
  }

  @Test
  void auditTablesThatAreMissingAreOneCause() throws SQLException {
    Origin audited =
        new Origin("it.Book", Optional.empty(), "it.Book", Optional.of("audit"), Written.ANYTHING);
    Map<ObjectName, Origin> tables =
        Map.of(
            new ObjectName("public", "book_aud"), audited,
            new ObjectName("public", "author_aud"), audited,
            new ObjectName("public", "author"), audited("it.Author"));
    List<RootCause> causes =
        causes(
            "create table book_aud (id int); create table author_aud (id int);"
                + " create table author (id int)",
            "select 1",
            new Origins(tables, Map.of(), Map.of()));

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation()).isEqualTo("the changelog lacks 2 audit tables");
    assertThat(objects(causes.get(0))).containsExactly("public.author_aud", "public.book_aud");
  }

  @Test
  void typesWithoutNameAreOneCauseForEachOfTheChangelog() throws SQLException {
    Origins origins =
        Comparisons.origins(
            Stream.of("a", "b", "c", "d").map(it -> "public.t." + it + " @UNNAMED_TYPE").toList());

    List<RootCause> causes =
        causes(
            "create table t (a text, b text, c text, d text)",
            "create table t (a jsonb, b jsonb, c jsonb, d int[])",
            origins);

    assertThat(causes).hasSize(1);
    assertThat(causes.get(0).explanation())
        .startsWith("3 columns not compared: Hibernate has no name for its type")
        .contains("columnDefinition = \"jsonb\"");
    assertThat(objects(causes.get(0))).containsExactly("public.t.a", "public.t.b", "public.t.c");
  }

  @Test
  void twoFindingsWithNothingInCommonHaveNoCause() throws SQLException {
    assertThat(
            causes(
                "create table t (a int, b text, c varchar(255))",
                "create table t (a int, c varchar(36), d text)"))
        .isEmpty();
  }

  private static Origin audited(String entity) {
    return new Origin(
        entity, Optional.of("created"), "it.Audited", Optional.empty(), Written.ANYTHING);
  }

  private static List<String> objects(RootCause cause) {
    return cause.findings().stream().map(it -> it.difference().key().toString()).toList();
  }

  private static List<RootCause> causes(String entities, String changelog) throws SQLException {
    return causes(entities, changelog, Origins.NONE);
  }

  private static List<RootCause> causes(String entities, String changelog, Origins origins)
      throws SQLException {
    try (ThrowawayDatabase one = TestServer.shared().createDatabase("entities");
        ThrowawayDatabase other = TestServer.shared().createDatabase("changelog");
        Connection ofEntities = one.connect();
        Connection ofChangelog = other.connect();
        Statement toEntities = ofEntities.createStatement();
        Statement toChangelog = ofChangelog.createStatement()) {
      toEntities.execute(entities);
      toChangelog.execute(changelog);
      Findings findings =
          new DriftPolicy(PolicySettings.DEFAULT)
              .judge(
                  new SchemaComparator(new PostgresSemantics(ofEntities, ofChangelog), origins)
                      .compare(
                          SchemaReader.read(ofEntities).schema(),
                          SchemaReader.read(ofChangelog).schema()),
                  new Provenance(origins, Map.of(), ChangesetHistory.NONE));
      List<RootCause> causes = RootCauses.of(findings);
      List<Finding> explained = causes.stream().flatMap(it -> it.findings().stream()).toList();
      assertThat(explained).doesNotHaveDuplicates();
      return causes;
    }
  }
}
