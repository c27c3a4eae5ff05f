package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringLibrariesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void packagesThatALibraryAddsAreMapped(String boot) throws Exception {
    TestProject project = TestProject.compile("boot-libraries", "spring-boot-" + boot, directory);
    try (EntitiesCase asked = EntitiesCase.of(project)) {
      assertThat(tables(asked, Map.of()))
          .containsExactlyInAnyOrder("own", "packaged", "registered");
      assertThat(tables(asked, Map.of("library.mode", "archive")))
          .containsExactlyInAnyOrder("own", "packaged", "registered", "off");
      assertThat(tables(asked, Map.of("spring.boot.enableautoconfiguration", "false")))
          .containsExactly("own");
    }
  }

  private static List<String> tables(EntitiesCase asked, Map<String, String> properties)
      throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), properties, List.of(), List.of());
    return asked.ask(settings).origins().stream()
        .filter(row -> row.kind() == OriginRow.Kind.TABLE)
        .map(OriginRow::name)
        .toList();
  }
}
