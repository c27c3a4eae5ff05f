package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.changeset.Changeset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen wins over what is learnt, and the rest is still learnt. */
class StyleChoicesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T10:20:30Z"), ZoneOffset.UTC);

  @TempDir private Path project;

  @Test
  void aFormatIsChosen() throws IOException {
    ChangelogEdit edit =
        edit(
            "jhipster-timestamps-and-needle",
            new StyleChoices(
                Optional.of(ChangelogFormat.SQL),
                Optional.of("grace"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ChangesetMarks.LEARNT));

    assertThat(name(edit.files().get(0)))
        .isEqualTo(
            "src/main/resources/config/liquibase/changelog/20240517102030_add_subtitle_to_book.sql");
    assertThat(edit.changesets()).extracting(Changeset::author).containsOnly("grace");
    assertThat(text(edit.files().get(0))).startsWith("--liquibase formatted sql\n");
    assertThat(text(edit.files().get(1))).contains("_add_subtitle_to_book.sql\"");
  }

  @Test
  void aFolderIsChosen() throws IOException {
    Path directory = project.resolve("src/main/resources/db/other");
    ChangelogEdit edit =
        edit(
            "spring-changes-with-include-all",
            new StyleChoices(
                Optional.empty(),
                Optional.empty(),
                Optional.of(directory),
                Optional.of("isbn.yaml"),
                Optional.empty(),
                ChangesetMarks.LEARNT));

    assertThat(name(edit.files().get(0))).isEqualTo("src/main/resources/db/other/isbn.yaml");
    assertThat(text(edit.files().get(1)))
        .endsWith(
            """
              - includeAll:
                  path: db/changelog/changes/
              - include:
                  file: ../other/isbn.yaml
                  relativeToChangelogFile: true
            """);
  }

  @Test
  void aGrowingFileIsLeftAlone() throws IOException {
    ChangelogEdit edit = edit("one-growing-yaml-file", Chosen.growth(Growth.NEW_FILE));

    assertThat(name(edit.files().get(0)))
        .isEqualTo("src/main/resources/db/add-subtitle-to-book.yml");
    assertThat(text(edit.files().get(1)))
        .contains("- include:\n    file: add-subtitle-to-book.yml\n    relativeToChangelogFile:");
  }

  @Test
  void theNewestFileGrows() throws IOException {
    ChangelogEdit edit = edit("version-folders", Chosen.growth(Growth.APPEND));

    assertThat(edit.files()).hasSize(1);
    assertThat(name(edit.files().get(0)))
        .isEqualTo("src/main/resources/db/changelog/v1.1/001_create_shelf.xml");
    assertThat(text(edit.files().get(0))).contains("\t</changeSet>\n\t<changeSet id=\"2\"");
  }

  @Test
  void rawSqlNeverGrows() throws IOException {
    ChangelogEdit edit = edit("raw-sql-with-changeset-lines-last", Chosen.growth(Growth.APPEND));

    assertThat(edit.files())
        .extracting(this::name)
        .containsExactly(
            "src/main/resources/db/changelog-1.2.yaml", "src/main/resources/db/master.yaml");
  }

  @Test
  void idsContextsAndPathsAreChosen() throws IOException {
    ChangesetMarks marks =
        new ChangesetMarks(
            Optional.of("SHOP-7"),
            Optional.of("none"),
            Optional.of("v7"),
            Optional.of("none"),
            Optional.empty());

    ChangelogEdit edit = edit("version-folders", Chosen.marks(marks));

    assertThat(text(edit.files().get(0)))
        .contains("<changeSet id=\"SHOP-7\" author=\"ada\" labels=\"v7\"", "id=\"SHOP-7-2\"")
        .doesNotContain("logicalFilePath", "context=");
  }

  @Test
  void aPathOfOnesOwnTakesThePlaceOfThatOfTheFile() throws IOException {
    ChangesetMarks marks =
        new ChangesetMarks(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("shop.xml"),
            Optional.empty());

    ChangelogEdit edit = edit("version-folders", Chosen.marks(marks));

    assertThat(text(edit.files().get(0)))
        .containsOnlyOnce("<databaseChangeLog")
        .contains(
            "<changeSet id=\"1\" author=\"ada\" context=\"prod\" logicalFilePath=\"shop.xml\"")
        .doesNotContain("v1.1/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-growing-sql-file", "one-growing-yaml-file", "no-changelog"})
  void contextsAreWrittenInEachFormat(String project) throws IOException {
    ChangesetMarks marks =
        new ChangesetMarks(
            Optional.empty(),
            Optional.of("prod and !test"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    List<String> added =
        edit(project, Chosen.marks(marks)).files().get(0).added().stream()
            .filter(line -> line.contains("context"))
            .toList();

    assertThat(added).hasSize(2).allSatisfy(line -> assertThat(line).contains("prod and !test"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-folders", "one-growing-yaml-file", "one-growing-json-file"})
  void quotesAreWritten(String project) throws IOException {
    List<String> added =
        edit(project, Chosen.quoting(Quoting.ALL)).files().get(0).added().stream()
            .filter(line -> line.contains("objectQuotingStrategy"))
            .toList();

    assertThat(added).hasSize(2).allSatisfy(line -> assertThat(line).contains("QUOTE_ALL_OBJECTS"));
  }

  @Test
  void sqlHasQuotesOfItsOwn() throws IOException {
    ChangelogEdit edit = edit("one-growing-sql-file", Chosen.quoting(Quoting.ALL));

    assertThat(text(edit.files().get(0))).contains("subtitle").doesNotContain("QuotingStrategy");
  }

  private ChangelogEdit edit(String name, StyleChoices choices) throws IOException {
    StyleCase styleCase =
        StyleCase.all().filter(it -> it.toString().equals(name)).findFirst().orElseThrow();
    HouseStyle style = HouseStyle.learn(styleCase.copyTo(project), choices);
    return ChangelogEdit.of(style, ExampleChangesets.usual(), "add-subtitle-to-book", CLOCK);
  }

  private String name(FileChange change) {
    return ChangelogLocation.slashed(project.relativize(change.file()));
  }

  private static String text(FileChange change) {
    return new String(change.after(), StandardCharsets.UTF_8);
  }
}
