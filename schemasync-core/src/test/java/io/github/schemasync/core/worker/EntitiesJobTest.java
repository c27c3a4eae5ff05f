package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesJobTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"hibernate-5.6", "hibernate-6.6", "hibernate-7.4"})
  void severalUnitsMustBeChosenFrom(String classPath) throws Exception {
    try (EntitiesCase asked = project("two-units", classPath)) {
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("ambiguous-project");
      assertThat(problem.what()).contains("listed, scanned");
      EntitiesReply listed = asked.ask(unit("listed"));
      assertThat(listed.statements())
          .hasSize(2)
          .contains("create schema listed")
          .anyMatch(sql -> sql.startsWith("create table listed.One "));
      assertThat(listed.discovered())
          .startsWith(
              "1 entity of persistence unit listed of META-INF/persistence.xml (Hibernate ");
      assertThat(asked.ask(unit("scanned")).entityCount()).isEqualTo(2);
      assertThat(asked.refuse(unit("third")).page()).isEqualTo("wrong-parameter");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hibernate-5.6", "hibernate-6.6", "hibernate-7.4"})
  void ormXmlAddsItsEntities(String classPath) throws Exception {
    try (EntitiesCase asked = project("orm-xml", classPath)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.entityCount()).isEqualTo(2);
      asked.execute(reply.statements());
      List<String> schema =
          asked.query("select schemaname from pg_tables where tablename = 'unmarked'");
      assertThat(reply.origins())
          .filteredOn(row -> row.name().equals("unmarked"))
          .allMatch(row -> schema.equals(List.of(row.schema())))
          .anyMatch(row -> row.column().equals(Optional.of("unmarked_id")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hibernate-5.6", "hibernate-6.6", "hibernate-7.4"})
  void hibernateCfgXmlListsItsEntities(String classPath) throws Exception {
    try (EntitiesCase asked = project("cfg-xml", classPath)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.entityCount()).isEqualTo(1);
      assertThat(reply.statements()).contains("create schema configured");
      assertThat(reply.origins()).allMatch(row -> row.schema().equals("configured"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hibernate-5.6", "hibernate-6.6", "hibernate-7.4"})
  void namedPackageIsAddedToWhatHibernateCfgXmlLists(String classPath) throws Exception {
    EntitiesSettings named =
        new EntitiesSettings(
            List.of("com.acme"), List.of(), Optional.empty(), Map.of(), List.of(), List.of());
    try (EntitiesCase asked = project("cfg-xml", classPath)) {
      EntitiesReply reply = asked.ask(named);
      assertThat(reply.entityCount()).isEqualTo(2);
      assertThat(reply.origins()).allMatch(row -> row.schema().equals("configured"));
      assertThat(reply.discovered()).contains("package com.acme and what hibernate.cfg.xml lists");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "hibernate-5.6, org.hibernate.dialect.H2Dialect",
    "hibernate-5.6, MySQL5",
    "hibernate-5.6, org.hibernate.dialect.CockroachDB201Dialect",
    "hibernate-6.6, org.hibernate.dialect.MySQLDialect",
    "hibernate-6.6, org.hibernate.dialect.CockroachDialect",
    "hibernate-7.4, org.hibernate.dialect.H2Dialect",
    "hibernate-7.4, Oracle"
  })
  void dialectOfAnotherDatabaseIsReplaced(String classPath, String dialect) throws Exception {
    try (EntitiesCase asked = project("dialects", classPath)) {
      EntitiesReply reply = asked.ask(properties(Map.of("hibernate.dialect", dialect)));
      assertThat(reply.warnings())
          .singleElement()
          .asString()
          .matches(
              "hibernate.dialect .* is org.hibernate.dialect.\\w+, which is not PostgreSQL's: .*");
      assertThat(reply.statements()).singleElement().asString().contains("content bytea");
    }
  }

  @ParameterizedTest
  @CsvSource({"hibernate-5.6", "hibernate-6.6", "hibernate-7.4"})
  void dialectThatExtendsPostgresIsKept(String classPath) throws Exception {
    try (EntitiesCase asked = project("dialects", classPath)) {
      Map<String, String> own = Map.of("hibernate.dialect", "com.acme.OurDialect");
      EntitiesReply reply = asked.ask(properties(own));
      assertThat(reply.warnings()).isEmpty();
      assertThat(reply.statements()).singleElement().asString().endsWith("with (fillfactor = 70)");
    }
  }

  @Test
  void dialectOfAHibernatePropertiesFileIsReplacedToo() throws Exception {
    try (EntitiesCase asked = project("dialects", "hibernate-6.6")) {
      Files.writeString(
          asked.project().classes().resolve("hibernate.properties"),
          "hibernate.dialect=org.hibernate.dialect.H2Dialect");
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.warnings()).singleElement().asString().contains("H2Dialect");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot-2.7", "spring-boot-3.5", "spring-boot-4.0"})
  void constraintOnAFieldCountsWhateverTheTypeOfItsGetter(String classPath) throws Exception {
    try (EntitiesCase asked = project("validated", classPath)) {
      String table = asked.ask(EntitiesSettings.DISCOVERED).statements().get(0);
      assertThat(table.split("varchar\\(7\\) not null", -1)).as(table).hasSize(11);
    }
  }

  @ParameterizedTest
  @CsvSource({"spring-boot-2.7, javax", "spring-boot-3.5, jakarta"})
  void validationThatHasNoPartIsSaid(String classPath, String prefix) throws Exception {
    try (EntitiesCase asked = project("validated", classPath)) {
      String said = ", without Bean Validation";
      Map<String, String> off = Map.of(prefix + ".persistence.validation.mode", "none");
      EntitiesReply reply = asked.ask(properties(off));
      assertThat(reply.statements().get(0)).doesNotContain("varchar(7) not null");
      assertThat(reply.discovered()).endsWith(said);
      assertThat(asked.ask(EntitiesSettings.DISCOVERED).discovered()).doesNotContain(said);
    }
  }

  @Test
  void scriptsAndSettingsOfTheUserDoNotRun() throws Exception {
    try (EntitiesCase asked = project("cfg-xml", "hibernate-6.6")) {
      Files.writeString(asked.project().classes().resolve("import.sql"), "drop table accounts;");
      Files.writeString(
          asked.project().classes().resolve("hibernate.properties"),
          "hibernate.connection.provider_class=com.acme.NoPool\nhibernate.hbm2ddl.auto=create");
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.statements()).hasSize(2).noneMatch(sql -> sql.contains("accounts"));
      assertThat(asked.query("select tablename from pg_tables where schemaname = 'configured'"))
          .isEmpty();
    }
  }

  @Test
  void missingClassOfAnEntityIsNamed() throws Exception {
    try (EntitiesCase asked = project("shop", "hibernate-6.6")) {
      Files.delete(asked.project().classes().resolve("com/acme/Geo.class"));
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("class-not-loaded");
      assertThat(problem.what()).contains("com.acme.Address", "com.acme.Geo");
    }
  }

  @Test
  void refusedMappingSaysWhatHibernateSays() throws Exception {
    try (EntitiesCase asked = project("broken-mapping", "hibernate-7.4")) {
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("mapping-refused");
      assertThat(problem.what()).contains("com.acme.WithoutId", "identifier");
    }
  }

  @Test
  void missingHibernateIsSaid() throws Exception {
    try (EntitiesCase asked = project("two-units", "no-hibernate")) {
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("dependency-missing");
      assertThat(problem.remedy()).contains("<artifactId>hibernate-core</artifactId>");
    }
  }

  @Test
  void namedClassThatIsNoEntityMapsNothing() throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of("com.acme.Plain"), Optional.empty(), Map.of(), List.of(), List.of());
    try (EntitiesCase asked = project("no-entities", "hibernate-6.6")) {
      assertThat(asked.refuse(settings).page()).isEqualTo("no-entities");
    }
  }

  private EntitiesCase project(String model, String classPath) {
    return EntitiesCase.of(TestProject.compile(model, classPath, directory));
  }

  private static EntitiesSettings unit(String name) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.of(name), Map.of(), List.of(), List.of());
  }

  private static EntitiesSettings properties(Map<String, String> properties) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.empty(), properties, List.of(), List.of());
  }
}
