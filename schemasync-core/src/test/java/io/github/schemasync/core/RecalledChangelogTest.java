package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.CachedProject.Checked;
import io.github.schemasync.core.cache.KeptFile;
import io.github.schemasync.core.worker.Replayed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A changelog is applied without Liquibase only while all that Liquibase looks at is as it was. */
class RecalledChangelogTest {
  private static final String MASTER = "db/changelog/db.changelog-master.yaml";
  private static final String CUSTOM = "        - customChange: {class: com.acme.Steps}\n";
  private static final String BOOK = "com/acme/Book.java";

  @TempDir static Path directory;
  private static CachedProject project;
  private static String verdict;

  /** Without code of the project in the changelog. */
  @BeforeAll
  static void checkOnce() throws IOException {
    project = CachedProject.in(directory);
    edit(MASTER, CUSTOM, "");
    verdict = project.check();
    assertThat(project.checkRecalling()).isEqualTo(new Checked(verdict, Replayed.NOTHING));
  }

  @Test
  void isRecalledAfterAnEntityHasChanged() throws IOException {
    String before = edit(BOOK, "\"in_print\"", "\"printed\"");
    Checked checked = project.checkRecalling();
    assertThat(checked).isEqualTo(new Checked(project.check(), Replayed.ALL));
    assertThat(checked.json()).contains("column.missing", "db/changelog/changes/001-book.sql");
    project.write(BOOK, before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "db/changelog/rows.csv               | Emma                | Ada",
        "db/changelog/sizes.properties       | 255                 | 200",
        "db/changelog/notes.sql              | books               | all books",
        "db/changelog/changes/001-book.sql   | bigint              | integer",
        "db/changelog/db.changelog-master.yaml | id: rows          | id: lines",
        "META-INF/persistence.xml            | com.acme.Names      | ''",
        "com/acme/base/Named.java            | String name         | int name",
        "com/acme/Steps.java                 | (genre)             | (genre, id)"
      })
  void isNotKnownAfter(String name, String old, String changed) throws IOException {
    String before = edit(name, old, changed);
    assertThat(project.knownChangelog()).isEmpty();
    project.write(name, before);
    assertThat(project.knownChangelog()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "classes/db/changelog/more/002.sql, --liquibase formatted sql",
    "classes/application.properties, a=b",
    "later.properties, name.size=200",
    "src/main/resources/later.properties, name.size=200",
    ".env, A=b"
  })
  void isNotKnownWithAnotherFile(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(project.knownChangelog()).isEmpty();
    Files.delete(file);
  }

  @Test
  void isNotKnownUnderOtherSettings() {
    assertThat(project.knownChangelog("other")).isEmpty();
  }

  @Test
  void codeOfTheProjectIsNeverKnown() throws IOException {
    String before = edit(MASTER, "        - sqlFile", CUSTOM + "        - sqlFile");
    project.checkRecalling();
    assertThat(project.knownChangelog()).isEmpty();
    project.write(MASTER, before);
  }

  @Test
  void preconditionsOfTheProjectAreNeverKnown() throws IOException {
    project.write(
        "com/acme/Sure.java",
        """
        package com.acme;

        public class Sure implements liquibase.precondition.CustomPrecondition {
          @Override
          public void check(liquibase.database.Database database) {}
        }
        """);
    String before =
        edit(
            MASTER,
            "      id: rows\n",
            """
                  id: rows
                  preConditions:
                    - or: [customPrecondition: {className: com.acme.Sure}]
            """);
    project.checkRecalling();
    assertThat(project.knownChangelog()).isEmpty();
    project.write(MASTER, before);
    Files.delete(project.file("com/acme/Sure.class"));
    Files.delete(project.file("com/acme/Sure.java"));
  }

  /** Whose code need not mention Liquibase when a jar's class stands between. */
  @Test
  void partsOfLiquibaseFromTheProjectAreNeverKnown() throws IOException {
    Path services = directory.resolve("classes/META-INF/services");
    Path generators = services.resolve("liquibase.sqlgenerator.SqlGenerator");
    Files.createDirectories(services);
    Files.writeString(generators, "# none");
    project.checkRecalling();
    assertThat(project.knownChangelog()).isEmpty();
    Files.delete(generators);
    Files.delete(services);
  }

  /** For instance by a value that an environment gives at each start. */
  @Test
  void liquibaseRunsWhenItIsToldSomethingElse() throws IOException {
    alter(values -> values.setProperty("changelog.plan", "another"));
    assertThat(project.checkRecalling()).isEqualTo(new Checked(verdict, Replayed.NOTHING));
  }

  @ParameterizedTest
  @CsvSource({
    "server, 18.1, 17.1",
    "state, a, b",
    "recording, bigint, integer",
    "recording, create table, creat table",
    "recording, ada, bob"
  })
  void whatIsNotAsItWasIsMadeAgain(String key, String old, String changed) throws IOException {
    alter(
        values ->
            values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(key))
                .forEach(
                    name ->
                        values.setProperty(
                            name,
                            key.equals("recording")
                                ? values.getProperty(name).replace(old, changed)
                                : changed)));
    assertThat(project.checkRecalling()).isEqualTo(new Checked(verdict, Replayed.NOTHING));
    assertThat(project.checkRecalling()).isEqualTo(new Checked(verdict, Replayed.ALL));
  }

  @Test
  void aFileThatIsCutOffCountsAsAbsent() throws IOException {
    Path file = project.keptChangelog();
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() / 2));
    assertThat(project.knownChangelog()).isEmpty();
    Files.writeString(file, text);
  }

  private static void alter(Consumer<Properties> change) throws IOException {
    KeptFile.alter(project.keptChangelog(), change);
  }

  /** What was there before. */
  private static String edit(String name, String old, String changed) throws IOException {
    String before = Files.readString(project.file(name));
    String after = before.replace(old, changed);
    assertThat(after).isNotEqualTo(before);
    project.write(name, after);
    return before;
  }
}
