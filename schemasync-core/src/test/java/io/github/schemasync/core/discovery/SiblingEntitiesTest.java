package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.project.SiblingModule;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.RequestedUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A module whose entities are in other modules of its build. */
class SiblingEntitiesTest {
  @TempDir Path directory;

  @Test
  void modulesOfTheBuildStandInForOneThatMapsNothing() throws IOException {
    ProjectLayout layout = besides(project("no-entities").layout(), jar(Map.of()));
    EntitiesRequest request = discover(layout);
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One", "com.acme.Other");
    assertThat(request.discovered())
        .isEqualTo("com.acme:model, because com.acme:shop itself maps nothing");
  }

  @Test
  void theUnitOfAModuleOfTheBuildIsTakenAtItsWord() throws IOException {
    Path jar = jar(Map.of("META-INF/persistence.xml", ModelJar.LISTING));
    ProjectLayout layout = besides(project("no-entities").layout(), jar);
    EntitiesRequest request = discover(layout);
    assertThat(request.units()).extracting(RequestedUnit::name).containsExactly("inside");
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One");
    assertThat(request.discovered())
        .startsWith("persistence unit inside of META-INF/persistence.xml in model.jar, because");
  }

  @Test
  void theMappingFileOfAModuleOfTheBuildIsTaken() throws IOException {
    Path jar = jar(Map.of("META-INF/orm.xml", "<entity-mappings/>"));
    ProjectLayout layout = besides(project("no-entities").layout(), jar);
    EntitiesRequest request = discover(layout);
    assertThat(request.units().get(0).mappingFiles()).containsExactly("META-INF/orm.xml");
  }

  @Test
  void springBootIsAskedForTheEntitiesOfAModuleOfTheBuild() {
    TestProject own = TestProject.compile("no-entities", "spring-boot-3.5", directory);
    ProjectLayout layout = besides(own.layout(), project("entities-only").classes());
    EntitiesRequest request = discover(layout);
    assertThat(request.springBoot().orElseThrow().packages()).containsExactly("com.acme.model");
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.model.BookTitle");
  }

  @Test
  void theApplicationOfAModuleOfTheBuildIsAsked() {
    TestProject own = TestProject.compile("no-entities", "spring-boot-3.5", directory);
    TestProject app = TestProject.compile("boot", "spring-boot-3.5", directory.resolve("app"));
    EntitiesRequest request = discover(besides(own.layout(), app.classes()));
    assertThat(request.springBoot().orElseThrow().mainClass()).isPresent();
    assertThat(request.discovered()).endsWith(", because com.acme:shop itself maps nothing");
  }

  @Test
  void ownEntitiesWinOverThoseOfModulesOfTheBuild() throws IOException {
    ProjectLayout layout = besides(project("entities-only").layout(), jar(Map.of()));
    EntitiesRequest request = discover(layout);
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.model.BookTitle");
    assertThat(request.additionalClasses()).isEmpty();
    assertThat(request.discovered()).isEqualTo("com.acme:shop");
  }

  @Test
  void theApplicationItselfWinsOverModulesOfTheBuild() {
    TestProject boot = TestProject.compile("boot-main", "spring-boot-3.5", directory);
    ProjectLayout layout = besides(boot.layout(), project("entities-only").classes());
    assertThat(discover(layout).discovered()).isEqualTo("com.acme.app.Main");
  }

  @ParameterizedTest
  @CsvSource({
    "META-INF/persistence.xml, persistence unit inside of META-INF/persistence.xml",
    "hibernate.cfg.xml, com.acme:shop"
  })
  void theDescriptorOfTheModuleItselfWinsOverModulesOfTheBuild(String file, String discovered)
      throws IOException {
    TestProject own = project("no-entities");
    Path descriptor = own.classes().resolve(file);
    Files.createDirectories(descriptor.getParent());
    Files.writeString(descriptor, ModelJar.LISTING);
    ProjectLayout layout = besides(own.layout(), jar(Map.of()));
    assertThat(discover(layout).discovered()).isEqualTo(discovered);
  }

  @Test
  void aNamedDependencyWinsOverModulesOfTheBuild() throws IOException {
    Path named = jar(Map.of("default-persistence.xml", ModelJar.LISTING));
    ProjectLayout layout =
        besides(project("no-entities").layout(), project("entities-only").classes());
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), Map.of(), List.of(named), List.of());
    EntitiesRequest request = EntitiesDiscovery.discover(layout, settings);
    assertThat(request.units().get(0).classes()).containsExactly("com.acme.One");
  }

  @Test
  void modulesOfTheBuildThatMapNothingEitherAreNamed() {
    ProjectLayout layout =
        besides(project("no-entities").layout(), project("no-entities").classes());
    assertThatExceptionOfType(SyncProblem.class)
        .isThrownBy(() -> discover(layout))
        .satisfies(problem -> assertThat(problem.page()).isEqualTo(ProblemPage.NO_ENTITIES))
        .withMessageContaining(
            "com.acme:shop maps no entity: no class annotated @Entity in classes (test classes do not count),"
                + " no Spring Boot application, no META-INF/persistence.xml, nothing in com.acme:model.");
  }

  private static EntitiesRequest discover(ProjectLayout layout) {
    return EntitiesDiscovery.discover(layout, EntitiesSettings.DISCOVERED);
  }

  private TestProject project(String model) {
    return TestProject.compile(model, "no-hibernate", directory.resolve(model));
  }

  /** A jar with the classes of {@code two-units} and further files. */
  private Path jar(Map<String, String> files) throws IOException {
    return ModelJar.write(directory.resolve("model.jar"), project("two-units"), files);
  }

  /** A project that depends on a module of its own build. */
  private static ProjectLayout besides(ProjectLayout layout, Path classes) {
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        Stream.concat(layout.classPath().stream(), Stream.of(classes)).toList(),
        List.of(new SiblingModule("com.acme:model", classes)),
        layout.sourceDirectories(),
        layout.javaHome(),
        layout.worker());
  }
}
