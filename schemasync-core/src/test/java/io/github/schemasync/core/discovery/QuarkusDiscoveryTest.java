package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.worker.EntitiesRequest;
import io.github.schemasync.core.worker.EntityArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarkusDiscoveryTest {
  @TempDir Path directory;

  @Test
  void quarkusApplicationIsAskedWithItsIndexedJars() throws IOException {
    Path marked = jar("marked-1.0.jar", Map.of("META-INF/beans.xml", ""));
    Path plain = jar("plain-1.0.jar", Map.of());
    EntitiesRequest request =
        EntitiesDiscovery.discover(quarkus(marked, plain), EntitiesSettings.DISCOVERED);
    assertThat(request.units()).isEmpty();
    assertThat(request.framework().orElseThrow().archives())
        .containsExactly(
            new EntityArchive(
                "com.acme:shop", true, List.of("com.acme.model.BookTitle"), List.of()),
            new EntityArchive(
                "marked-1.0.jar", true, List.of("com.acme.One", "com.acme.Other"), List.of()));
    Properties stored = new Properties();
    request.store(stored);
    assertThat(EntitiesRequest.load(stored)).isEqualTo(request);
  }

  @Test
  void jarThatQuarkussSettingsMayNameIsForTheWorkerToDecide() throws IOException {
    Path plain = jar("plain-1.0.jar", Map.of());
    ProjectLayout layout = quarkus(plain);
    Files.writeString(
        layout.classesDirectories().get(0).resolve("application.properties"),
        "quarkus.index-dependency.it.artifact-id=plain");
    assertThat(
            EntitiesDiscovery.discover(layout, EntitiesSettings.DISCOVERED)
                .framework()
                .orElseThrow()
                .archives())
        .extracting(EntityArchive::file, EntityArchive::indexed)
        .containsExactly(tuple("com.acme:shop", true), tuple("plain-1.0.jar", false));
  }

  private Path jar(String name, Map<String, String> files) throws IOException {
    return ModelJar.write(directory.resolve(name), project("two-units"), files);
  }

  private TestProject project(String model) {
    return TestProject.compile(model, "no-hibernate", directory.resolve(model));
  }

  /** A project of one entity with the class that tells that Quarkus configures Hibernate. */
  private ProjectLayout quarkus(Path... jars) throws IOException {
    Path extension = directory.resolve("extension");
    Path recorder =
        extension.resolve("io/quarkus/hibernate/orm/runtime/HibernateOrmRecorder.class");
    Files.createDirectories(recorder.getParent());
    Files.createFile(recorder);
    ProjectLayout layout = ModelJar.onClassPath(project("entities-only").layout(), extension);
    for (Path jar : jars) {
      layout = ModelJar.onClassPath(layout, jar);
    }
    return layout;
  }
}
