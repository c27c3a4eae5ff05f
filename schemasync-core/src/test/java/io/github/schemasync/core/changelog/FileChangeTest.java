package io.github.schemasync.core.changelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileChangeTest {
  private static final Path FILE = Path.of("changelog.json").toAbsolutePath();

  @Test
  void allOfANewFileIsAdded() {
    assertThat(new FileChange(FILE, Optional.empty(), "a\nb\n".getBytes(UTF_8)).added())
        .containsExactly("a", "b");
  }

  @Test
  void linesInBetweenAreAdded() {
    assertThat(added("[\n1\n]\n", "[\n1,\n2\n]\n")).containsExactly("1,", "2");
    assertThat(added("a\r\nb\r\n", "a\r\na\r\nb\r\n")).containsExactly("a");
    assertThat(added("a", "a\nb\n")).containsExactly("b");
    assertThat(added("a\nb", "a\nb")).isEmpty();
  }

  private static List<String> added(String before, String after) {
    return new FileChange(FILE, Optional.of(before.getBytes(UTF_8)), after.getBytes(UTF_8)).added();
  }
}
