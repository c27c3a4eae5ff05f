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

class IntegratorsTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.4"})
  void integratorsChangeTheMappingAsInASessionFactory(String version) throws Exception {
    TestProject project = TestProject.compile("integrators", "hibernate-" + version, directory);
    try (EntitiesCase asked = EntitiesCase.of(project);
        EntitiesCase real = EntitiesCase.of(project)) {
      EntitiesReply reply = asked.ask(EntitiesSettings.DISCOVERED);
      Properties request = new Properties();
      EntitiesDiscovery.discover(project.layout(), EntitiesSettings.DISCOVERED).store(request);
      assertThat(reply.statements())
          .isEqualTo(
              new StoredValues(real.run(SessionFactoryMain.class, request), "").texts("statements"))
          .anyMatch(sql -> sql.contains("touched varchar(7)"))
          .contains("comment on table Thing is 'of 1'");
      assertThat(reply.warnings())
          .singleElement()
          .asString()
          .startsWith("The Integrator com.acme.Casting fails without a whole SessionFactory: ")
          .endsWith("What it would have changed of the mapping after that is not seen.");
    }
  }
}
