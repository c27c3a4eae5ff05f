package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotingTest {
  private static final String ALL = " objectQuotingStrategy=\"QUOTE_ALL_OBJECTS\"";

  @TempDir private Path project;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "create table \"book\" (id int) | alter table if exists only \"book\" add isbn text | ALL",
        "CREATE TABLE IF NOT EXISTS \"book\" () | ALTER TABLE \"shelf\" ADD x int | ALL",
        "create table \"book\" (id int) | alter table book add isbn text | NEEDED",
        "create table shop.\"book\" (id int) | alter table \"book\" add isbn text | NEEDED",
        "create table \"book\" (id int) | select 1 | NEEDED",
        "create table book (id int) | create table shelf (id int) | NEEDED"
      })
  void quotesAreLearntFromSql(String first, String second, Quoting learnt) throws IOException {
    String changelog =
        "--liquibase formatted sql\n--changeset ada:1\n%s;\n--changeset ada:2\n%s;\n"
            .formatted(first, second);

    assertThat(learn("changelog.sql", changelog, StyleChoices.NONE)).isEqualTo(learnt);
  }

  @Test
  void quotesAreLearntFromAttributes() throws IOException {
    assertThat(learn(xml(ALL, ALL), StyleChoices.NONE)).isEqualTo(Quoting.ALL);
    assertThat(learn(xml(ALL, ""), StyleChoices.NONE)).isEqualTo(Quoting.NEEDED);
    assertThat(learn(xml("", ""), StyleChoices.NONE)).isEqualTo(Quoting.NEEDED);
  }

  @Test
  void theUserDecides() throws IOException {
    assertThat(learn(xml("", ""), Chosen.quoting(Quoting.ALL))).isEqualTo(Quoting.ALL);
    assertThat(learn(xml(ALL, ALL), Chosen.quoting(Quoting.NEEDED))).isEqualTo(Quoting.NEEDED);
  }

  private Quoting learn(String xml, StyleChoices choices) throws IOException {
    return learn("changelog.xml", xml, choices);
  }

  private Quoting learn(String name, String text, StyleChoices choices) throws IOException {
    Path file = Files.writeString(project.resolve(name), text);
    ChangelogLocation location = new ChangelogLocation(Optional.of(file), List.of(project));
    return HouseStyle.learn(location, choices).quoting();
  }

  private static String xml(String first, String second) {
    return """
        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
          <changeSet id="1" author="ada"%s><sql>select 1</sql></changeSet>
          <changeSet id="2" author="ada"%s><sql>select 2</sql></changeSet>
        </databaseChangeLog>
        """
        .formatted(first, second);
  }
}
