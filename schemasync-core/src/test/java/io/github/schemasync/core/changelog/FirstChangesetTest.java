package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changelog that is there and has no changeset yet. */
class FirstChangesetTest {
  @TempDir private Path folder;

  /** The first changesets stand between what was before and behind the place; ~ is a line's end. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "a.xml  | <databaseChangeLog/>                   | <databaseChangeLog>~    <changeSet",
        "a.xml  | <databaseChangeLog />~                 | <databaseChangeLog>~    <changeSet",
        "a.xml  | <databaseChangeLog></databaseChangeLog>| <databaseChangeLog>~    <changeSet",
        "a.xml  | <databaseChangeLog>~</databaseChangeLog>~ | <databaseChangeLog>~    <changeSet",
        "a.yaml | databaseChangeLog: []                  | databaseChangeLog:~  - changeSet:~",
        "a.yaml | databaseChangeLog: [ ] # none yet~#end | databaseChangeLog: # none yet~  - changeS",
        "a.yaml | databaseChangeLog:                     | databaseChangeLog:~  - changeSet:~",
        "a.yaml | # ours~databaseChangeLog: ~            | # ours~databaseChangeLog: ~  - changeSet:",
        "a.json | {'databaseChangeLog': []}              | {'databaseChangeLog': [~    {~",
        "a.sql  | --liquibase formatted sql              | --liquibase formatted sql~~--changeset"
      })
  void itGetsItsFirstChangesets(String name, String before, String start) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text(before));

    FileTransaction.write(edit(name).files());

    assertThat(file).content().startsWith(text(start));
    assertThat(FileText.read(file))
        .extracting(it -> ChangelogFormat.of(file).orElseThrow().read(it).changesets())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .hasSize(2);
  }

  @Test
  void aMasterIncludesAFileThatIsNamedAsAFirstOne() throws IOException {
    Files.writeString(folder.resolve("master.yaml"), "databaseChangeLog: []\n");

    FileTransaction.write(edit("master.yaml").files());

    assertThat(folder.resolve("changes/001-initial-schema.yaml")).exists();
    assertThat(folder.resolve("master.yaml"))
        .hasContent(
            """
            databaseChangeLog:
              - include:
                  file: changes/001-initial-schema.yaml
                  relativeToChangelogFile: true
            """);
  }

  @Test
  void aFolderThatIsNotThereYetIsMade() throws IOException {
    Files.writeString(
        folder.resolve("master.xml"),
        "<databaseChangeLog><includeAll path='db/all/'/></databaseChangeLog>");

    assertThat(edit("master.xml").files())
        .extracting(FileChange::file)
        .containsExactly(folder.resolve("db/all/001-initial-schema.xml"));
  }

  private static String text(String value) {
    return value.replace('~', '\n').replace('\'', '"');
  }

  private ChangelogEdit edit(String root) {
    ChangelogLocation location =
        new ChangelogLocation(Optional.of(folder.resolve(root)), List.of(folder));
    return ChangelogEdit.of(
        HouseStyle.learn(location, StyleChoices.NONE),
        ExampleChangesets.usual(),
        "initial-schema",
        Clock.systemUTC());
  }
}
