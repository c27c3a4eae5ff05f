package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangelogJobTest {
  private static final String BOOT_DEFAULT = "classpath:/db/changelog/db.changelog-master.yaml";

  private static ConfiguredLiquibase spring(String changelog, Map<String, String> parameters) {
    boolean isDefault = changelog.equals(BOOT_DEFAULT);
    return new ConfiguredLiquibase(
        true,
        new RootChangelog(
            changelog, isDefault ? "Spring Boot's default" : "spring.liquibase.change-log"),
        isDefault,
        List.of("prod"),
        Optional.empty(),
        new ChangelogSchemas(
            Optional.of("shop"), Optional.of("migrations"), Optional.of("Steps"), Optional.empty()),
        parameters,
        List.of());
  }

  private static ChangelogRequest discovered(ChangelogCase project, List<String> candidates) {
    return new ChangelogRequest(
        Optional.empty(),
        candidates,
        List.of(),
        Optional.empty(),
        Map.of(),
        project.request("").baseDirectory(),
        "conventional name");
  }

  @Test
  void aNameOfSpringsThatIsNowhereIsToBeCorrectedThere() throws Exception {
    try (ChangelogCase project = new ChangelogCase("complete")) {
      Optional<ConfiguredLiquibase> spring = Optional.of(spring("db/mastr.xml", Map.of()));
      ChangelogRequest none = discovered(project, List.of());
      assertThatThrownBy(() -> project.run(discovered(project, List.of("db/a.xml")), spring))
          .isInstanceOfSatisfying(
              WorkerProblem.class,
              problem -> {
                assertThat(problem.page()).isEqualTo("changelog-not-found");
                assertThat(problem.what())
                    .startsWith("The changelog db/mastr.xml (spring.liquibase.change-log) is in")
                    .endsWith("\nThere is: db/a.xml");
                assertThat(problem.remedy()).startsWith("Correct spring.liquibase.change-log,");
              });
      assertThatThrownBy(() -> project.run(with(none, "Looked.\nThese files: b.xml"), spring))
          .isInstanceOfSatisfying(
              WorkerProblem.class,
              problem -> assertThat(problem.what()).endsWith("\nThese files: b.xml"));
      assertThatThrownBy(() -> project.run(with(none, "Looked."), spring))
          .isInstanceOfSatisfying(
              WorkerProblem.class,
              problem -> assertThat(problem.what()).doesNotContain("\n", "Looked"));
    }
  }

  private static ChangelogRequest with(ChangelogRequest request, String discovered) {
    return new ChangelogRequest(
        request.file(),
        request.candidates(),
        request.contexts(),
        request.labels(),
        request.parameters(),
        request.baseDirectory(),
        discovered);
  }

  @Test
  void everyKindOfFileIsApplied() throws Exception {
    try (ChangelogCase project = new ChangelogCase("complete")) {
      ChangelogRequest request =
          new ChangelogRequest(
              Optional.of(BOOT_DEFAULT),
              List.of(),
              List.of("prod"),
              Optional.empty(),
              Map.of("title.length", "77"),
              project.request("").baseDirectory(),
              "schemasync.changelog.file");
      ChangelogReply reply = project.run(request, Optional.empty());
      assertThat(reply.changesetCount()).isEqualTo(3);
      assertThat(reply.discovered())
          .isEqualTo(
              BOOT_DEFAULT + " (schemasync.changelog.file, Liquibase 4.33.0, contexts prod)");
      assertThat(project.query("select count_books()")).containsExactly("2");
      assertThat(
              project.query(
                  "select character_maximum_length from information_schema.columns"
                      + " where column_name = 'title'"))
          .containsExactly("77");
      assertThat(project.query("select filename from databasechangelog order by orderexecuted"))
          .startsWith("db/changelog/001-init.xml")
          .contains("db/changelog/more/010-functions.sql");
    }
  }

  @Test
  void noContextsMeansEveryChangeset() throws Exception {
    try (ChangelogCase project = new ChangelogCase("complete")) {
      Optional<ConfiguredLiquibase> spring = Optional.empty();
      ChangelogRequest request = project.request(BOOT_DEFAULT);
      ChangelogRequest withLength =
          new ChangelogRequest(
              request.file(),
              List.of(),
              List.of(),
              Optional.empty(),
              Map.of("title.length", "77"),
              request.baseDirectory(),
              "");
      assertThat(project.run(withLength, spring).changesetCount()).isEqualTo(4);
    }
  }

  @Test
  void springsSettingsHoldUntilTheUserSaysOtherwise() throws Exception {
    try (ChangelogCase project = new ChangelogCase("complete")) {
      ChangelogRequest request =
          new ChangelogRequest(
              Optional.empty(),
              List.of(),
              List.of("test"),
              Optional.empty(),
              Map.of("title.length", "99"),
              project.request("").baseDirectory(),
              "");
      ChangelogReply reply =
          project.run(request, Optional.of(spring(BOOT_DEFAULT, Map.of("title.length", "1"))));
      assertThat(reply.historyTable()).isEqualTo(new QualifiedName("migrations", "steps"));
      assertThat(reply.lockTable())
          .isEqualTo(new QualifiedName("migrations", "databasechangeloglock"));
      assertThat(reply.discovered()).contains("Spring Boot's default").contains("contexts test");
      assertThat(
              project.query(
                  "select table_schema || '.' || character_maximum_length"
                      + " from information_schema.columns where column_name = 'title'"))
          .containsExactly("shop.99");
    }
  }

  @Test
  void springBootsDefaultNeedNotExistWhenAConventionalChangelogDoes() throws Exception {
    try (ChangelogCase project = new ChangelogCase("schemas")) {
      ChangelogReply reply =
          project.run(
              discovered(project, List.of("db/master.xml")),
              Optional.of(spring(BOOT_DEFAULT, Map.of())));
      assertThat(reply.file()).isEqualTo("db/master.xml");
      assertThat(reply.discovered()).contains("conventional name");
    }
  }

  @Test
  void pathsAreTakenAsTheyAreTyped() throws Exception {
    try (ChangelogCase project = new ChangelogCase("by-path")) {
      ChangelogReply reply =
          project.run(project.request("src/main/resources/db/master.xml"), Optional.empty());
      assertThat(reply.changesetCount()).isEqualTo(3);
      assertThat(project.query("select filename from databasechangelog order by orderexecuted"))
          .containsExactly(
              "src/main/resources/db/001.xml", "src/main/resources/db/more/003.xml", "db/002.xml");
    }
  }

  @Test
  void pathsBelowTheResourcesAreTakenToo() throws Exception {
    try (ChangelogCase project = new ChangelogCase("by-path")) {
      assertThat(project.run().changesetCount()).isEqualTo(3);
    }
  }

  @Test
  void newChangesetsAreTakenBackFromBeforeThoseThatRunAlways() throws Exception {
    try (ChangelogCase project = new ChangelogCase("run-always")) {
      project.run(project.request("db/before.xml"), Optional.empty());
      project.run(project.request("db/after.xml"), Optional.empty());
      project.rollback(project.request("db/after.xml"), 1);
      assertThat(project.query("select id from databasechangelog order by id"))
          .containsExactly("always", "book");
    }
  }
}
