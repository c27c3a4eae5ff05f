package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringLiquibaseBeansTest {
  @TempDir Path directory;
  private TestProject project;

  @BeforeEach
  void compile() {
    project = TestProject.compile("two-liquibases", "spring-liquibase-3.5", directory);
  }

  @Test
  void severalBeansMustBeChosenFrom() throws Exception {
    WorkerProblem problem = problem(Map.of());
    assertThat(problem.page()).isEqualTo("ambiguous-project");
    assertThat(problem.what())
        .isEqualTo(
            "Several SpringLiquibase beans migrate:"
                + " auditLiquibase (changelog classpath:/db/audit.xml),"
                + " shopLiquibase (changelog classpath:db/shop.xml).");
    assertThat(problem.remedy()).contains("-Dschemasync.changelog.file=classpath:/db/audit.xml");
  }

  @Test
  void beanOfTheNamedChangelogCounts() throws Exception {
    assertThat(liquibase(Map.of(), "src/main/resources/db/shop.xml"))
        .contains("SpringLiquibase bean shopLiquibase", "contexts=[production]");
    assertThat(liquibase(Map.of(), "db/audit.xml")).contains("contexts=[audit]");
    assertThat(liquibase(Map.of("spring.liquibase.contexts", "all"), "db/all.xml"))
        .contains("contexts=[all]");
  }

  @Test
  void beanThatIsSwitchedOffIsNoChoice() throws Exception {
    Properties answer = answer(Map.of("audit.enabled", "false"), Optional.empty());
    assertThat(answer.getProperty("liquibase")).contains("SpringLiquibase bean shopLiquibase");
  }

  @Test
  void beanThatAConditionLeavesOutIsNoChoiceUntilTheConditionHolds() throws Exception {
    Map<String, String> shop = Map.of("audit.enabled", "false");
    assertThat(answer(shop, Optional.empty()).getProperty("liquibase")).contains("shopLiquibase");
    assertThat(several(Map.of("audit.enabled", "false", "shop.history", "true")))
        .contains("historyLiquibase (changelog classpath:db/history.xml), shopLiquibase");
    assertThat(several(Map.of("audit.enabled", "false", "spring.profiles.active", "drill")))
        .contains("drillLiquibase (changelog classpath:db/drill.xml), shopLiquibase");
  }

  @Test
  void beanThatCannotBeMadeMattersNotOnceTheChangelogIsNamed() throws Exception {
    EntitiesSettings vault =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), Map.of(), List.of(), List.of("vault"));
    assertThat(EntitiesReply.load(answer(vault, Optional.of("db/audit.xml"))).warnings()).isEmpty();
  }

  private String several(Map<String, String> properties) throws Exception {
    return problem(properties).what();
  }

  private WorkerProblem problem(Map<String, String> properties) throws Exception {
    Properties answer = answer(properties, Optional.empty());
    return WorkerProblem.load(new StoredValues(answer, "problem."));
  }

  private String liquibase(Map<String, String> properties, String file) throws Exception {
    return answer(properties, Optional.of(file)).getProperty("liquibase");
  }

  private Properties answer(Map<String, String> properties, Optional<String> file)
      throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), properties, List.of(), List.of());
    return answer(settings, file);
  }

  private Properties answer(EntitiesSettings settings, Optional<String> file) throws Exception {
    Properties request = new Properties();
    EntitiesDiscovery.discover(project.layout(), settings).store(request);
    file.ifPresent(it -> request.setProperty("changelog.file", it));
    try (EntitiesCase asked = EntitiesCase.of(project)) {
      return asked.run(EntitiesJobMain.class, request);
    }
  }
}
