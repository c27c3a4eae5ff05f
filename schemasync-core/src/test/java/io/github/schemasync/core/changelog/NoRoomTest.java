package io.github.schemasync.core.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoRoomTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml  | <databaseChangeLog>              | cannot be read as XML",
        "a.xml  | <changelog/>                     | not <databaseChangeLog>",
        "a.yaml | databaseChangeLog: [             | cannot be read as YAML",
        "a.yaml | changes: []                      | no key databaseChangeLog",
        "a.json | {\"databaseChangeLog\": [}       | cannot be read as JSON",
        "a.json | {\"databaseChangeLog\": []} }    | cannot be read as JSON",
        "a.json | []                               | cannot be read as JSON"
      })
  void aBrokenFileIsNamed(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve(name), text);

    SyncProblem problem = problem(name, StyleChoices.NONE);

    assertThat(problem.page()).isEqualTo(ProblemPage.CHANGELOG_UNREADABLE);
    assertThat(problem.what()).contains(folder.resolve(name).toString(), message);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.yaml   | databaseChangeLog: [changeSet: {id: 1, author: ada}] | in one line",
        "a.sql    | select 1;                                            | formatted sql",
        "a.sql    | --changeset ada:1                                    | formatted sql",
        "a.groovy | databaseChangeLog {}                                 | not a file in XML"
      })
  void aFileWithoutRoomIsNamed(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve(name), text);

    SyncProblem problem = problem(name, StyleChoices.NONE);

    assertThat(problem.page()).isEqualTo(ProblemPage.CHANGELOG_NOT_EDITABLE);
    assertThat(problem.what()).contains(folder.resolve(name).toString(), message);
    assertThat(problem.remedy()).isNotBlank();
  }

  /** The text of an alias stands where its anchor is. */
  @Test
  void anEntryThatIsAnAliasIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        databaseChangeLog:
          - &one {changeSet: {id: 1, author: ada}}
          - changeSet: {id: 2, author: ada}
          - *one
        """);

    assertThat(problem("a.yaml", StyleChoices.NONE).what()).contains("alias");
  }

  @Test
  void aTextThatIsNotInItsEncodingIsRefused() throws IOException {
    Files.write(
        folder.resolve("a.sql"),
        "--liquibase formatted sql\n-- é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problem("a.sql", StyleChoices.NONE).what()).contains("cannot be read");
  }

  @Test
  void aNameThatWouldNotSortLastIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"), "databaseChangeLog:\n  - includeAll: {path: changes/}\n");
    Files.createDirectory(folder.resolve("changes"));
    Files.writeString(
        folder.resolve("changes/create-book.sql"),
        "--liquibase formatted sql\n--changeset ada:1\nselect 1;\n");

    assertThat(problem("a.yaml", StyleChoices.NONE).remedy()).contains("schemasync.changeset.file");
    assertThat(edit("a.yaml", Chosen.file("zoo.sql")).files().stream().map(FileChange::file))
        .containsExactly(folder.resolve("changes/zoo.sql"));
  }

  private SyncProblem problem(String root, StyleChoices choices) {
    return catchThrowableOfType(SyncProblem.class, () -> edit(root, choices));
  }

  private ChangelogEdit edit(String root, StyleChoices choices) {
    ChangelogLocation location =
        new ChangelogLocation(Optional.of(folder.resolve(root)), List.of(folder));
    return ChangelogEdit.of(
        HouseStyle.learn(location, choices),
        ExampleChangesets.usual(),
        "add-subtitle-to-book",
        Clock.systemUTC());
  }
}
