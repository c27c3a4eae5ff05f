package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.discovery.EntitiesDiscovery;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageAnnotationsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"6.2", "6.6", "7.0", "7.4"})
  void typeOfAPackageIsThatOfTheSessionFactory(String version) throws Exception {
    TestProject project = TestProject.compile("package-types", "hibernate-" + version, directory);
    try (EntitiesCase asked = EntitiesCase.of(project);
        EntitiesCase real = EntitiesCase.of(project)) {
      Properties request = new Properties();
      EntitiesDiscovery.discover(project.layout(), EntitiesSettings.DISCOVERED).store(request);
      assertThat(asked.ask(EntitiesSettings.DISCOVERED).statements())
          .isEqualTo(
              new StoredValues(real.run(SessionFactoryMain.class, request), "").texts("statements"))
          .singleElement()
          .asString()
          .contains("isbn char(13)");
    }
  }
}
