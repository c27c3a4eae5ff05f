package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarkusTest {
  private static final String PERSISTENCE_XML =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="listed">
          <class>com.acme.shop.BookTitle</class>
          <exclude-unlisted-classes>true</exclude-unlisted-classes>
          <properties>
            <property name="hibernate.default_schema" value="listed"/>
          </properties>
        </persistence-unit>
      </persistence>""";

  @TempDir Path directory;

  @Test
  void applicationIsAskedForEntitiesAndChangelog() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      Properties answer = asked.answer(EntitiesSettings.DISCOVERED);
      EntitiesReply reply = EntitiesReply.load(answer);
      assertThat(reply.discovered())
          .startsWith("2 entities of com.acme:shop (Quarkus 3.33.2, Hibernate 7.2.")
          .endsWith(", profile prod), without Bean Validation");
      assertThat(reply.statements())
          .contains("create sequence shop.book_title_seq start with 1 increment by 50")
          .anyMatch(sql -> sql.startsWith("create table shop.book_title "))
          .anyMatch(sql -> sql.contains("reading_time numeric(21,0)"));
      assertThat(answer.getProperty("liquibase"))
          .isEqualTo(
              new ConfiguredLiquibase(
                      true,
                      new RootChangelog("db/changeLog.xml", "Quarkus's default"),
                      true,
                      List.of("prod", "eu"),
                      Optional.of("!slow"),
                      new ChangelogSchemas(
                          Optional.of("shop"),
                          Optional.of("steps"),
                          Optional.of("Steps"),
                          Optional.empty()),
                      Map.of("owner", "ada"),
                      List.of("migrations"))
                  .toString());
    }
  }

  /** Only the extension, not the library, brings them into the mapping. */
  @Test
  void constraintsWithoutTheExtensionDoNotReachTheDdl() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      assertThat(asked.ask(EntitiesSettings.DISCOVERED).statements())
          .anyMatch(sql -> sql.contains("main_title varchar(255),"));
    }
  }

  /** With the extension they do, but Quarkus kept them out until 3.19. */
  @Test
  void olderQuarkusIsAskedAndKeepsConstraintsOutOfTheDdl() throws Exception {
    try (EntitiesCase asked =
        EntitiesCase.of(TestProject.compile("quarkus", "quarkus-3.11", directory))) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.discovered())
          .startsWith("2 entities of com.acme:shop (Quarkus 3.11.1, Hibernate 6.5.2.Final");
      assertThat(reply.statements())
          .anyMatch(sql -> sql.startsWith("create table shop.book_title "))
          .anyMatch(sql -> sql.contains("main_title varchar(255),"));
    }
  }

  @Test
  void profileIsTheOneThatWasAskedFor() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      Properties answer = asked.answer(profiles("dev"));
      assertThat(EntitiesReply.load(answer).discovered())
          .endsWith(
              ", profile dev, schema dev by currentSchema of the connection's URL),"
                  + " without Bean Validation");
      assertThat(answer.getProperty("liquibase"))
          .contains("RootChangelog[file=db/dev.xml, foundBy=quarkus.liquibase.change-log]");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "child | create table shop.BookTitle ",
        "old | create sequence hibernate_sequence start with 1 increment by 1",
        "ids | create sequence book_title_seq start with 1 increment by 1",
        "quoted | create table \"BookTitle\" "
      })
  void settingsOfTheUnitShapeTheSchema(String profile, String statement) throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      assertThat(asked.ask(profiles(profile)).statements())
          .anyMatch(sql -> sql.startsWith(statement));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus-3.33, quarkus.config.locations",
    "quarkus-3.33, smallrye.config.locations",
    "quarkus-3.11, quarkus.config.locations",
    "quarkus-3.11, smallrye.config.locations"
  })
  void filesElsewhereCountWhereTheProjectNamesThem(String classPath, String name) throws Exception {
    try (EntitiesCase asked =
        EntitiesCase.of(TestProject.compile("quarkus", classPath, directory))) {
      Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
      Files.writeString(
          elsewhere.resolve("more.properties"),
          """
          quarkus.hibernate-orm.mapping.id.optimizer.default=none
          quarkus.liquibase.labels=quick
          """);
      Files.writeString(
          asked.project().classes().resolve("application.properties"),
          "\n" + name + "=" + elsewhere.toUri() + "more.properties\n",
          StandardOpenOption.APPEND);
      Properties answer = asked.answer(EntitiesSettings.DISCOVERED);
      EntitiesReply reply = EntitiesReply.load(answer);
      assertThat(reply.statements())
          .contains("create sequence shop.book_title_seq start with 1 increment by 1");
      assertThat(answer.getProperty("liquibase")).contains("quick").contains("file=db/changeLog");
      assertThat(reply.reads().unseen()).contains(elsewhere.toUri() + "more.properties");
    }
  }

  @Test
  void expressionWithoutValueIsRefusedWhereTheValueIsNeeded() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      WorkerProblem problem = asked.refuse(profiles("broken"));
      assertThat(problem.page()).isEqualTo("configuration-refused");
      assertThat(problem.what())
          .contains("quarkus.hibernate-orm.database.default-schema", "${SHOP_SCHEMA}");
      EntitiesSettings given =
          new EntitiesSettings(
              List.of(),
              List.of(),
              Optional.empty(),
              Map.of("SHOP_SCHEMA", "given"),
              List.of(),
              List.of("broken"));
      assertThat(asked.ask(given).statements()).contains("create schema given");
    }
  }

  @Test
  void otherDatabaseIsWarnedOf() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      assertThat(asked.ask(EntitiesSettings.DISCOVERED).warnings()).isEmpty();
      assertThat(asked.ask(profiles("mysql")).warnings())
          .singleElement()
          .asString()
          .startsWith("quarkus.datasource.db-kind is mysql, not postgresql: ");
    }
  }

  @Test
  void unitsMustBeChosenFromWithTheirChangelogs() throws Exception {
    try (EntitiesCase asked = project("quarkus-units")) {
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("ambiguous-project");
      assertThat(problem.what())
          .contains("blue (changelog db/blue.xml), red (changelog db/red.xml)");
      assertThat(asked.refuse(unit("*")).what())
          .startsWith("The persistence units have changelogs of their own: ");
    }
  }

  @Test
  void packagesAreOfTheUnitThatTheyAreAnnotatedWith() throws Exception {
    try (EntitiesCase asked = project("quarkus-units")) {
      Properties answer = asked.answer(unit("red"));
      assertThat(EntitiesReply.load(answer).statements())
          .singleElement()
          .asString()
          .startsWith("create table Red ");
      assertThat(answer.getProperty("liquibase")).contains("file=db/red.xml");
    }
  }

  @Test
  void configuredPackagesWinOverAnnotations() throws Exception {
    EntitiesSettings swapped =
        new EntitiesSettings(
            List.of(), List.of(), Optional.of("red"), Map.of(), List.of(), List.of("swapped"));
    try (EntitiesCase asked = project("quarkus-units")) {
      assertThat(asked.ask(swapped).statements())
          .singleElement()
          .asString()
          .startsWith("create table Blue ");
    }
  }

  @Test
  void persistenceXmlWinsUnlessItIsIgnoredAndTheChangelogStaysQuarkuss() throws Exception {
    try (EntitiesCase asked = project("quarkus")) {
      Path file = asked.project().classes().resolve("META-INF/persistence.xml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, PERSISTENCE_XML);
      Properties answer = asked.answer(EntitiesSettings.DISCOVERED);
      assertThat(EntitiesReply.load(answer).statements())
          .anyMatch(sql -> sql.startsWith("create table listed.BookTitle "));
      assertThat(answer.getProperty("liquibase")).contains("defaultSchema=Optional[shop]");
      assertThat(asked.ask(profiles("alone")).statements())
          .anyMatch(sql -> sql.startsWith("create table book_title "))
          .anyMatch(sql -> sql.startsWith("create table genre "));
    }
  }

  private EntitiesCase project(String model) {
    return EntitiesCase.of(TestProject.compile(model, "quarkus-3.33", directory));
  }

  private static EntitiesSettings profiles(String profile) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.empty(), Map.of(), List.of(), List.of(profile));
  }

  private static EntitiesSettings unit(String name) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.of(name), Map.of(), List.of(), List.of());
  }
}
