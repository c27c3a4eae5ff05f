package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {

  @Test
  void misspeltNamesAreFound() {
    Properties given = new Properties();
    given.setProperty("schemasync.changelog.fil", "x");
    given.setProperty("schemasync.changelog.file", "x");
    given.setProperty("schemasync.rules.column.missing", "warn");
    given.setProperty("schemasync.entities.properties.hibernate.dialect", "x");
    given.setProperty("other.thing", "x");

    assertThat(ParameterNames.unknown(given)).containsExactly("schemasync.changelog.fil");
  }

  @Test
  void propertiesOfThePomThatMeanOursAreFound() {
    Properties pom = new Properties();
    pom.setProperty("schemasync.failon", "x");
    pom.setProperty("schemasync.changelog-file", "x");
    pom.setProperty("schemasync.version", "x");
    pom.setProperty("schemasync.changelogs", "x");
    pom.setProperty("schemasync.failOn", "x");

    assertThat(ParameterNames.misspelt(pom))
        .containsExactly(
            Map.entry("schemasync.changelog-file", "schemasync.changelog.file"),
            Map.entry("schemasync.failon", "schemasync.failOn"));
  }

  @Test
  void namesOfAnotherGoalAreFound() {
    Properties given = new Properties();
    given.setProperty("schemasync.live.url", "x");
    given.setProperty("schemasync.replace", "x");
    given.setProperty("schemasync.changelog.file", "x");
    given.setProperty("live.url", "x");

    assertThat(ParameterNames.ofOtherGoals("check", given))
        .containsExactly("schemasync.live.url", "schemasync.replace");
    assertThat(ParameterNames.ofOtherGoals("baseline", given)).isEmpty();
  }

  @Test
  void everyKnownNameIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/parameters.md"));

    assertThat(ParameterNames.KNOWN)
        .filteredOn(name -> !name.equals("version"))
        .allSatisfy(name -> assertThat(page).contains("schemasync." + name));
  }

  @Test
  void everyDocumentedNameIsKnown() throws IOException {
    Properties documented = new Properties();
    Pattern.compile("^\\| `(schemasync\\.[\\w.]+)", Pattern.MULTILINE)
        .matcher(Files.readString(Path.of("../docs/parameters.md")))
        .results()
        .forEach(name -> documented.setProperty(name.group(1), "x"));

    assertThat(documented).hasSizeGreaterThan(30);
    assertThat(ParameterNames.unknown(documented)).isEmpty();
  }
}
