package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpringSourcesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void anOrdinaryApplicationHasAllItsSettingsInSight(String boot) throws Exception {
    assertThat(reads("boot", boot, Map.of())).isEqualTo(ConfigReads.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void importedFilesAreToldThereOrNot(String boot) throws Exception {
    Path there = Files.writeString(directory.resolve("there.properties"), "a=b");
    Path later = directory.resolve("later.env");
    ConfigReads reads =
        reads(
            "boot",
            boot,
            Map.of(
                "spring.config.import",
                "file:" + there + ",optional:file:" + later + "[.properties]"));
    assertThat(reads.files()).contains(there.toString(), later.toString());
    assertThat(reads.unseen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void eachImportOfAListIsTold(String boot) throws Exception {
    Path later = directory.resolve("later.properties");
    Path never = directory.resolve("never.properties");
    ConfigReads reads =
        reads(
            "boot",
            boot,
            Map.of(
                "spring.config.import[0]", "optional:file:" + later,
                "spring.config.import[1]", "optional:file:" + never));
    assertThat(reads.files()).contains(later.toString(), never.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5"})
  void settingsFromElsewhereAreOutOfSight(String boot) throws Exception {
    assertThat(reads("boot-vault", boot, Map.of()).unseen()).containsExactly("vault");
  }

  private ConfigReads reads(String model, String boot, Map<String, String> properties)
      throws Exception {
    EntitiesSettings settings =
        new EntitiesSettings(
            List.of(), List.of(), Optional.empty(), properties, List.of(), List.of());
    try (EntitiesCase asked =
        EntitiesCase.of(TestProject.compile(model, "spring-boot-" + boot, directory))) {
      return asked.ask(settings).reads();
    }
  }
}
