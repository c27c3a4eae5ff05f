package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpringBootTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({"2.7, 2.7.18, 5.6.15", "3.5, 3.5.9, 6.6.39", "4.0, 4.0.1, 7.2.0"})
  void applicationIsAskedForEntitiesAndChangelog(String boot, String version, String hibernate)
      throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-" + boot)) {
      Properties answer = asked.answer(EntitiesSettings.DISCOVERED);
      EntitiesReply reply = EntitiesReply.load(answer);
      assertThat(reply.discovered())
          .isEqualTo(
              "2 entities of com.acme.shop.Shop (Spring Boot %s, Hibernate %s.Final, profile default)",
              version, hibernate);
      assertThat(reply.statements())
          .anyMatch(sql -> sql.startsWith("create table shop.book_title "))
          .anyMatch(sql -> sql.contains("main_title varchar(255) not null"))
          .anyMatch(sql -> sql.startsWith("create table shop.extra_thing "));
      assertThat(answer.getProperty("liquibase"))
          .isEqualTo(
              new ConfiguredLiquibase(
                      true,
                      new RootChangelog("classpath:/db/shop.xml", "spring.liquibase.change-log"),
                      false,
                      List.of("prod", "eu"),
                      Optional.of("!slow"),
                      new ChangelogSchemas(
                          Optional.of("shop"),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty()),
                      Map.of("owner", "ada"),
                      List.of())
                  .toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"3.5", "4.0"})
  void profilesAndNamingStrategyBeansCount(String boot) throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-" + boot)) {
      EntitiesReply reply = asked.ask(profiles("dev", "prefixed"));
      assertThat(reply.discovered()).endsWith(", profiles dev, prefixed)");
      assertThat(reply.statements())
          .anyMatch(sql -> sql.startsWith("create table devshop.t_booktitle "));
    }
  }

  @ParameterizedTest
  @CsvSource({"2.7", "3.5", "4.0"})
  void customizerThatWantsMoreThanIsThereIsLeftOut(String boot) throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-" + boot)) {
      EntitiesReply reply = asked.ask(profiles("cached"));
      assertThat(reply.warnings())
          .singleElement()
          .asString()
          .startsWith("The HibernatePropertiesCustomizer bean cacheHandover is left out, because")
          .contains("java.lang.Runnable");
      assertThat(reply.statements()).contains("create schema cached");
    }
  }

  @ParameterizedTest
  @CsvSource({"2.7", "3.5", "4.0"})
  void customizerThatFailsWhenItIsCalledIsLeftOut(String boot) throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-" + boot)) {
      EntitiesReply reply = asked.ask(profiles("failing"));
      assertThat(reply.warnings())
          .singleElement()
          .asString()
          .startsWith("The HibernatePropertiesCustomizer bean failing is left out, because")
          .contains("no vault");
      assertThat(reply.statements()).contains("create schema shop");
    }
  }

  @ParameterizedTest
  @CsvSource({"cached", "failing"})
  void customizerIsNotToldWhereSettingsAreGivenByHand(String profile) throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of("hibernate.default_schema", "by_hand"),
            List.of(),
            List.of(profile));
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      EntitiesReply reply = asked.ask(settings);
      assertThat(reply.warnings()).isEmpty();
      assertThat(reply.statements()).contains("create schema by_hand");
    }
  }

  @Test
  void nestedConfigurationIsReadWithTheOuterOnesProfile() throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      assertThat(asked.ask(EntitiesSettings.DISCOVERED).statements())
          .contains("create schema shop");
      assertThat(asked.ask(profiles("branch")).statements()).contains("create schema branch");
    }
  }

  @Test
  void schemaOfLiquibasesOwnUrlIsItsDefaultSchema() throws Exception {
    Map<String, String> own =
        Map.of(
            "spring.liquibase.default-schema", "",
            "spring.liquibase.url", "jdbc:postgresql://db/shop?currentSchema=own");
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      assertThat(asked.answer(properties(own)).getProperty("liquibase"))
          .contains("defaultSchema=Optional[own]");
    }
  }

  @Test
  void namingStrategyThatWantsMoreThanIsThereIsRefused() throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      WorkerProblem problem = asked.refuse(profiles("served"));
      assertThat(problem.page()).isEqualTo("spring-boot-refused");
      assertThat(problem.what())
          .contains("Error creating bean with name 'servedNames'", "java.lang.Runnable");
      assertThat(problem.remedy()).contains("<hibernate.physical_naming_strategy>");
    }
  }

  @Test
  void namingStrategyGivenByHandTakesThePlaceOfABean() throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"),
            List.of(),
            List.of("served"));
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      assertThat(asked.ask(settings).statements())
          .anyMatch(sql -> sql.startsWith("create table shop.BookTitle "));
    }
  }

  @Test
  void placeholderWithoutValueIsRefused() throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      WorkerProblem problem = asked.refuse(profiles("broken"));
      assertThat(problem.page()).isEqualTo("spring-boot-refused");
      assertThat(problem.what()).contains("hibernate.default_schema", "${SHOP_SCHEMA}");
      assertThat(problem.remedy()).contains("<SHOP_SCHEMA>");
    }
  }

  @Test
  void fileThatIsImportedButNotThereIsRefused() throws Exception {
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      Map<String, String> imported = Map.of("spring.config.import", "file:/nowhere/shop.yml");
      WorkerProblem problem = asked.refuse(properties(imported));
      assertThat(problem.what()).contains("/nowhere/shop.yml");
      assertThat(problem.remedy()).contains("<spring.config.on-not-found>ignore<");
      Map<String, String> ignored = new HashMap<>(imported);
      ignored.put("spring.config.on-not-found", "ignore");
      assertThat(asked.ask(properties(ignored)).entityCount()).isEqualTo(2);
    }
  }

  @Test
  void placeholderGetsItsValueFromTheProperties() throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of("SHOP_SCHEMA", "given"),
            List.of(),
            List.of("broken"));
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      assertThat(asked.ask(settings).statements()).contains("create schema given");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spring.datasource.url | jdbc:postgresql://db/x?a=b&currentSchema=App,public",
        "spring.datasource.hikari.schema | app",
        "spring.datasource.hikari.connection-init-sql | set search_path to app, public"
      })
  void schemaOfTheConnectionsTakesWhatNamesNone(String setting, String value) throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), Map.of(setting, value), List.of(), List.of());
    try (EntitiesCase asked = project("entities-only", "spring-boot-4.0")) {
      EntitiesReply reply = asked.ask(settings);
      assertThat(reply.discovered()).contains(", schema app by ").contains(setting);
      assertThat(reply.statements().get(0)).startsWith("set search_path to \"app\"");
      asked.execute(reply.statements());
      assertThat(asked.query("select schemaname from pg_tables where tablename = 'book_title'"))
          .containsExactly("app");
      assertThat(reply.origins()).isNotEmpty().allMatch(row -> row.schema().equals("app"));
    }
  }

  @Test
  void defaultSchemaOfHibernateWinsOverTheConnections() throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of("spring.datasource.hikari.schema", "app"),
            List.of(),
            List.of());
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      assertThat(asked.ask(settings).origins()).allMatch(row -> row.schema().equals("shop"));
    }
  }

  @Test
  void severalFactoriesMustBeChosenFrom() throws Exception {
    try (EntitiesCase asked = project("two-factories", "spring-boot-3.5")) {
      WorkerProblem problem = asked.refuse(EntitiesSettings.DISCOVERED);
      assertThat(problem.page()).isEqualTo("ambiguous-project");
      assertThat(problem.what()).contains("red (bean redFactory)", "blue (bean blueFactory)");
      assertThat(asked.ask(unit("blueFactory")).statements())
          .singleElement()
          .asString()
          .startsWith("create table Blue ");
      assertThat(asked.ask(unit("*")).entityCount()).isEqualTo(2);
    }
  }

  @Test
  void namedPackagesReplaceTheEntitiesButNotTheSettings() throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of("com.acme.extra"), List.of(), Optional.empty(), Map.of(), List.of(), List.of());
    try (EntitiesCase asked = project("boot", "spring-boot-3.5")) {
      EntitiesReply reply = asked.ask(settings);
      assertThat(reply.entityCount()).isEqualTo(1);
      assertThat(reply.statements())
          .anyMatch(sql -> sql.startsWith("create table shop.extra_thing"));
    }
  }

  @Test
  void moduleOfEntitiesWithoutMainClassGetsBootsNames() throws Exception {
    try (EntitiesCase asked = project("entities-only", "spring-boot-4.0")) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      assertThat(reply.discovered()).startsWith("1 entity of com.acme:shop (Spring Boot 4.0.1, ");
      assertThat(reply.statements()).anyMatch(sql -> sql.contains("main_title varchar(255)"));
    }
  }

  private EntitiesCase project(String model, String classPath) {
    return EntitiesCase.of(TestProject.compile(model, classPath, directory));
  }

  private static EntitiesSettings profiles(String... profiles) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.empty(), Map.of(), List.of(), List.of(profiles));
  }

  private static EntitiesSettings properties(Map<String, String> properties) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.empty(), properties, List.of(), List.of());
  }

  private static EntitiesSettings unit(String name) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.of(name), Map.of(), List.of(), List.of());
  }
}
