package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.RequestedUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntitiesDiscoveryTest {
  @TempDir Path directory;

  @Test
  void unitsOfPersistenceXmlAreDescribed() {
    EntitiesRequest request = discover(project("two-units"), EntitiesSettings.DISCOVERED);
    assertThat(request.units())
        .extracting(RequestedUnit::name)
        .containsExactly("listed", "scanned");
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One");
    assertThat(request.units().get(0).properties())
        .containsEntry("hibernate.default_schema", "listed");
    assertThat(request.units().get(1).classes()).containsExactly("com.acme.One", "com.acme.Other");
  }

  @Test
  void requestSurvivesItsFile() {
    EntitiesRequest request = discover(project("two-units"), unit("listed"));
    Properties stored = new Properties();
    request.store(stored);
    assertThat(EntitiesRequest.load(stored)).isEqualTo(request);
  }

  @Test
  void namedPackagesKeepTheSettingsOfTheUnit() {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of("com.acme"), List.of(), Optional.of("listed"), Map.of(), List.of(), List.of());
    EntitiesRequest request = discover(project("two-units"), settings);
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One", "com.acme.Other");
    assertThat(request.units().get(0).properties()).containsKey("hibernate.default_schema");
  }

  @Test
  void packageWithoutEntitiesIsRefused() {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of("com.acmee"), List.of(), Optional.empty(), Map.of(), List.of(), List.of());
    refused(project("two-units").layout(), settings, ProblemPage.NO_ENTITIES, "com.acmee");
  }

  @Test
  void projectWithoutEntitiesIsRefused() {
    refused(
        project("no-entities").layout(),
        EntitiesSettings.DISCOVERED,
        ProblemPage.NO_ENTITIES,
        "com.acme:shop maps no entity");
  }

  @Test
  void severalApplicationsMustBeChosenFrom() {
    TestProject project = TestProject.compile("two-applications", "spring-boot-3.5", directory);
    refused(
        project.layout(),
        EntitiesSettings.DISCOVERED,
        ProblemPage.AMBIGUOUS_PROJECT,
        "com.acme.First, com.acme.Second");
    EntitiesSettings chosen =
        new EntitiesSettings(
            List.of(),
            List.of("com.acme.Second"),
            Optional.empty(),
            Map.of(),
            List.of(),
            List.of());
    EntitiesRequest request = discover(project, chosen);
    assertThat(request.springBoot().orElseThrow().mainClass()).contains("com.acme.Second");
    assertThat(request.units()).isEmpty();
  }

  @Test
  void dependencyThatListsItsEntitiesIsTakenAtItsWord() throws IOException {
    Path jar = jar(Map.of("default-persistence.xml", ModelJar.LISTING));
    EntitiesRequest request = discover(project("no-entities"), scanning(jar));
    assertThat(request.units())
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.name()).isEqualTo("inside");
              assertThat(unit.classes()).containsExactly("com.acme.One");
            });
    assertThat(request.discovered())
        .isEqualTo("persistence unit inside of default-persistence.xml in model.jar");
    assertThat(request.additionalClasses()).isEmpty();
  }

  @Test
  void dependencyThatListsNothingIsScanned() throws IOException {
    EntitiesRequest request = discover(project("no-entities"), scanning(jar(Map.of())));
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One", "com.acme.Other");
  }

  @Test
  void scannedDependencyAddsToTheOwnEntities() throws IOException {
    Path jar = jar(Map.of());
    EntitiesRequest request = discover(project("entities-only"), scanning(jar));
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.model.BookTitle");
    assertThat(request.additionalClasses()).containsExactly("com.acme.One", "com.acme.Other");
  }

  @Test
  void dependencyThatListsEntitiesIsNamedAsTheRemedy() throws IOException {
    ProjectLayout layout =
        ModelJar.onClassPath(
            project("no-entities").layout(),
            jar(Map.of("default-persistence.xml", ModelJar.LISTING)));
    refused(
        layout,
        EntitiesSettings.DISCOVERED,
        ProblemPage.NO_ENTITIES,
        "default-persistence.xml in model.jar");
  }

  @Test
  void jarFileThatIsNotThereIsRefused() throws IOException {
    TestProject project = project("two-units");
    Path file = project.classes().resolve("META-INF/persistence.xml");
    Files.writeString(
        file,
        Files.readString(file).replace("<class>", "<jar-file>lib/gone.jar</jar-file><class>"));
    refused(project.layout(), EntitiesSettings.DISCOVERED, ProblemPage.NO_ENTITIES, "lib/gone.jar");
  }

  private TestProject project(String model) {
    return TestProject.compile(model, "no-hibernate", directory.resolve(model));
  }

  /** A jar with the classes of {@code two-units} and further files. */
  private Path jar(Map<String, String> files) throws IOException {
    return ModelJar.write(directory.resolve("model.jar"), project("two-units"), files);
  }

  private static EntitiesRequest discover(TestProject project, EntitiesSettings settings) {
    return EntitiesDiscovery.discover(project.layout(), settings);
  }

  private static void refused(
      ProjectLayout layout, EntitiesSettings settings, ProblemPage page, String what) {
    assertThatExceptionOfType(SyncProblem.class)
        .isThrownBy(() -> EntitiesDiscovery.discover(layout, settings))
        .satisfies(problem -> assertThat(problem.page()).isEqualTo(page))
        .withMessageContaining(what);
  }

  private static EntitiesSettings scanning(Path jar) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.empty(), Map.of(), List.of(jar), List.of());
  }

  private static EntitiesSettings unit(String name) {
    return new EntitiesSettings(
        List.of(), List.of(), Optional.of(name), Map.of(), List.of(), List.of());
  }
}
