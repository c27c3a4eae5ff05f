package io.github.schemasync.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict is shown again only while all that it rests on is as it was. */
class CachedVerdictTest {
  @TempDir static Path directory;
  private static CachedProject project;
  private static String verdict;

  @BeforeAll
  static void checkOnce() {
    project = CachedProject.in(directory);
    verdict = project.check();
    assertThat(verdict).contains("\"in-sync\"").contains("\"index.unexpected\"");
  }

  @Test
  void isKnownWhileNothingChanges() {
    assertThat(project.known()).contains(verdict);
  }

  /** Each is undone, which brings the verdict back. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "db/changelog/rows.csv               | Emma                | Emma,Ada",
        "db/changelog/sizes.properties       | 255                 | 200",
        "db/changelog/notes.sql              | books               | all books",
        "db/changelog/changes/001-book.sql   | bigint              | integer",
        "db/changelog/db.changelog-master.yaml | id: rows          | id: lines",
        "META-INF/persistence.xml            | com.acme.Names      | ''",
        "com/acme/base/Named.java            | String name         | int name",
        "com/acme/Book.java                  | Long id             | Integer id",
        "com/acme/Genre.java                 | POEM                | POEM, DRAMA",
        "com/acme/Yes.java                   | <Boolean, String>   | <Boolean, String>, java.io.Serializable",
        "com/acme/Names.java                 | \"shop\"            | \"store\"",
        "com/acme/Prefix.java                | \"_\"               | \"\"",
        "com/acme/Steps.java                 | (genre)             | (genre, id)",
        "com/acme/Service.java               | public class        | @jakarta.persistence.Entity public class"
      })
  void isNotKnownAfter(String name, String old, String changed) throws IOException {
    String before = Files.readString(project.file(name));
    String after = before.replace(old, changed);
    assertThat(after).isNotEqualTo(before);

    project.write(name, after);
    try {
      assertThat(project.known()).isEmpty();
    } finally {
      project.write(name, before);
    }
    assertThat(project.known()).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "classes/db/changelog/more/002.sql, --liquibase formatted sql",
    "classes/application.properties, a=b",
    "classes/com/acme/Other.class, no class",
    "later.properties, name.size=200",
    "src/main/resources/later.properties, name.size=200",
    ".env, A=b",
    "config/application.yaml, a: b"
  })
  void isNotKnownWithAnotherFile(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    try {
      assertThat(project.known()).isEmpty();
    } finally {
      remove(file);
    }
    assertThat(project.known()).contains(verdict);
  }

  /** With the folders that it had for itself. */
  private static void remove(Path file) throws IOException {
    Files.delete(file);
    for (Path folder = file.getParent(); isEmpty(folder); folder = folder.getParent()) {
      Files.delete(folder);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void isNotKnownUnderOtherSettings() {
    assertThat(project.known(List.of("other"))).isEmpty();
  }

  /** Nothing of it runs, and nothing that can be seen of the class has changed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "return 42; | return 43;",
        "return 42; | java.util.function.IntSupplier it = () -> 43; return it.getAsInt();",
        "return 42; | // a line more%n    return 42;"
      })
  void isKnownAfterChangedCodeThatDidNotRun(String old, String changed) throws IOException {
    Path file = project.file("com/acme/Service.java");
    String before = Files.readString(file);
    project.write("com/acme/Service.java", before.replace(old, changed.formatted()));
    try {
      assertThat(project.known()).contains(verdict);
    } finally {
      project.write("com/acme/Service.java", before);
    }
  }

  /** Whatever the clocks of builds and file systems say, the bytes decide. */
  @ParameterizedTest
  @CsvSource({"1970-01-02T00:00:00Z", "2100-01-01T00:00:00Z"})
  void isKnownWhateverTheTimesOfFilesAre(Instant time) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
    }
    assertThat(project.known()).contains(verdict);
  }
}
