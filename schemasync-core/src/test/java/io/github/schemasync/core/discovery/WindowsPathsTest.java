package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.schemasync.core.changelog.ChangelogLocation;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.project.ChangelogSettings;
import io.github.schemasync.core.project.ProjectLayout;
import io.github.schemasync.core.sourcecode.SourceLocator;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of paths of Windows, on every operating system. */
class WindowsPathsTest {
  private final FileSystem windows =
      Jimfs.newFileSystem(Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build());
  private final Path base = windows.getPath("C:\\Users\\Ada B\\shop");
  private final Path classes = base.resolve("target\\classes");

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private ProjectLayout layout() {
    return new ProjectLayout(
        "com.acme:shop",
        base,
        base.resolve("target\\schemasync"),
        List.of(classes),
        List.of(classes),
        List.of(),
        Path.of(System.getProperty("java.home")));
  }

  @ParameterizedTest
  @CsvSource({
    "src\\main\\resources\\db\\root.xml, src/main/resources/db/root.xml",
    "db/root.xml, db/root.xml",
    "C:\\Users\\Ada B\\shop\\db\\root.xml, db/root.xml",
    "c:/Users/Ada B/shop/db/root.xml, db/root.xml",
    "C:\\Users\\Ada B\\changelog\\root.xml, ../changelog/root.xml",
    "D:\\changelog\\root.xml, D:/changelog/root.xml",
    "classpath:db/root.xml, classpath:db/root.xml"
  })
  void theNameOfAChangelogHasSlashes(String given, String name) {
    ChangelogSettings settings =
        new ChangelogSettings(Optional.of(given), List.of(), Optional.empty(), Map.of());
    assertThat(ChangelogDiscovery.discover(layout(), settings).file()).contains(name);
  }

  @Test
  void whatLooksLikeAChangelogIsNamedWithSlashes() throws IOException {
    write(classes.resolve("db\\steps\\root.xml"), "<databaseChangeLog/>");
    assertThat(LikelyChangelogs.find(List.of(classes))).containsExactly("db/steps/root.xml");
  }

  @Test
  void persistenceXmlIsFound() throws IOException {
    write(
        classes.resolve("META-INF\\persistence.xml"),
        """
        <persistence version="3.0"><persistence-unit name="shop">
          <class>com.acme.Book</class><exclude-unlisted-classes>true</exclude-unlisted-classes>
        </persistence-unit></persistence>""");
    assertThat(PersistenceXmlFiles.units(List.of(classes), layout()))
        .singleElement()
        .hasToString("persistence unit shop of META-INF/persistence.xml");
  }

  @Test
  void changelogFilesAreNamedAsIncludesNameThem() throws IOException {
    Path resources = base.resolve("src\\main\\resources");
    Path root = write(resources.resolve("db\\root.xml"), "<databaseChangeLog/>");
    ChangelogLocation location =
        ChangelogLocation.of("classpath:/db/root.xml", List.of(resources, base));
    assertThat(location.root()).contains(root);
    assertThat(location.name(root)).contains("db/root.xml");
  }

  @Test
  void sourcesOnAnotherDriveAreNamedWhole() throws IOException {
    Path here = base.resolve("src\\main\\java");
    Path there = windows.getPath("D:\\generated");
    write(here.resolve("com\\acme\\Book.kt"), "class Book");
    write(there.resolve("com\\acme\\Film.kt"), "class Film");
    SourceLocator locator = new SourceLocator(base, List.of(here, there));
    assertThat(locator.locate(origin("com.acme.Book")))
        .hasValue("src/main/java/com/acme/Book.kt:1");
    assertThat(locator.locate(origin("com.acme.Film"))).hasValue("D:/generated/com/acme/Film.kt:1");
  }

  private static Origin origin(String type) {
    return new Origin(type, Optional.empty(), type, Optional.empty(), Written.ANYTHING);
  }
}
