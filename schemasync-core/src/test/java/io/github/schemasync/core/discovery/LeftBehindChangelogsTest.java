package io.github.schemasync.core.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftBehindChangelogsTest {
  private static final String CHANGELOG = "databaseChangeLog: []";

  @TempDir private Path directory;

  @Test
  void isToldBesideAndBelowThoseThatHaveASource() throws IOException {
    both("db/changelog/master.yaml", CHANGELOG);
    both("db/changelog/changes/001.sql", "--liquibase formatted sql");
    compiled("db/changelog/changes/002.sql", "--liquibase formatted sql");
    compiled("db/changelog/v2/003.xml", "<databaseChangeLog/>");
    assertThat(leftBehind())
        .containsExactly("db/changelog/changes/002.sql", "db/changelog/v2/003.xml");
  }

  @Test
  void isNoneWhatSomethingElseMakes() throws IOException {
    both("db/changelog/master.yaml", CHANGELOG);
    compiled("db/changelog/seed.sql", "select 1");
    compiled("META-INF/settings.xml", "<settings/>");
    compiled("generated/changelog.yaml", CHANGELOG);
    compiled("changelog.yaml", CHANGELOG);
    compiled("db/changelog/readme.txt", CHANGELOG);
    assertThat(leftBehind()).isEmpty();
  }

  @Test
  void isNoneWithASourceInAnotherFolder() throws IOException {
    both("changelog/master.yaml", CHANGELOG);
    compiled("changelog/001.yaml", CHANGELOG);
    write(directory.resolve("more/changelog/001.yaml"), CHANGELOG);
    assertThat(leftBehind()).isEmpty();
  }

  @Test
  void isNoneWhereAllIsGeneratedOrNothingIsThere() throws IOException {
    assertThat(leftBehind()).isEmpty();
    compiled("changelog/001.yaml", CHANGELOG);
    assertThat(leftBehind()).isEmpty();
  }

  private List<String> leftBehind() {
    return LeftBehindChangelogs.in(
        directory.resolve("classes"),
        List.of(directory.resolve("resources"), directory.resolve("more")));
  }

  private void both(String name, String text) throws IOException {
    compiled(name, text);
    write(directory.resolve("resources").resolve(name), text);
  }

  private void compiled(String name, String text) throws IOException {
    write(directory.resolve("classes").resolve(name), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
