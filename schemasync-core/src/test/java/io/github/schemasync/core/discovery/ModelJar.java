package io.github.schemasync.core.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.testing.TestProject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar of compiled entities, as a dependency is. */
final class ModelJar {
  /** A {@code persistence.xml} that lists one of its entities. */
  static final String LISTING =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="inside">
          <class>com.acme.One</class>
          <exclude-unlisted-classes>true</exclude-unlisted-classes>
        </persistence-unit>
      </persistence>""";

  private ModelJar() {}

  /** The classes of the project's package {@code com.acme}, and further files by their names. */
  static Path write(Path jar, TestProject project, Map<String, String> files) throws IOException {
    try (OutputStream output = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(output);
        Stream<Path> entries = Files.list(project.classes().resolve("com/acme"))) {
      for (Path entry : entries.toList()) {
        zip.putNextEntry(new ZipEntry("com/acme/" + entry.getFileName()));
        zip.write(Files.readAllBytes(entry));
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    }
    return jar;
  }

  /** The project with the jar behind its other dependencies. */
  static ProjectLayout onClassPath(ProjectLayout layout, Path jar) {
    return new ProjectLayout(
        layout.name(),
        layout.baseDirectory(),
        layout.outputDirectory(),
        layout.classesDirectories(),
        Stream.concat(layout.classPath().stream(), Stream.of(jar)).toList(),
        layout.sourceDirectories(),
        layout.javaHome());
  }
}
