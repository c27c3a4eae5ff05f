package io.github.schemasync.core.sourcecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineHistoryTest {
  private static final String BEFORE =
      """
      class Order {
        @Column(name = "plan_id")
        private long planId;
        private BigDecimal total;
      }
      """;

  @TempDir private Path repository;
  private Path file;

  @BeforeEach
  void commitTheFirstVersion() throws Exception {
    file = repository.resolve("Order.java");
    git("init", "--quiet");
    write(BEFORE, "first");
  }

  @Test
  void tellsTheLineThatACommitReplaced() throws Exception {
    write(BEFORE.replace("total", "amount"), "call it amount");
    assertThat(new LineHistory(file).replaced(4, "total"))
        .hasValueSatisfying(
            was ->
                assertThat(was)
                    .matches(
                        "\"private BigDecimal total;\" until commit [0-9a-f]{10}"
                            + " \\(\"call it amount\"\\)"));
  }

  @Test
  void tellsTheLineThatIsReplacedButNotCommitted() throws Exception {
    Files.writeString(file, BEFORE.replace("total", "amount"));
    assertThat(new LineHistory(file).replaced(4, "TOTAL"))
        .contains("\"private BigDecimal total;\" until your changes that are not committed");
  }

  @Test
  void findsAColumnInTheSpellingOfItsField() throws Exception {
    String renamed =
        BEFORE.replace("  @Column(name = \"plan_id\")\n", "").replace("planId", "tariffId");
    write(renamed, "rename");
    assertThat(new LineHistory(file).replaced(2, "plan_id"))
        .hasValueSatisfying(
            was -> assertThat(was).startsWith("\"@Column(name = \\\"plan_id".replace("\\", "")));
  }

  @Test
  void isSilentAboutALineThatReplacedAnother() throws Exception {
    write(BEFORE.replace("total", "amount"), "rename");
    assertThat(new LineHistory(file).replaced(4, "discount")).isEmpty();
  }

  @Test
  void isSilentAboutALineThatWasAdded() throws Exception {
    write(BEFORE.replace("}", "  private BigDecimal amount;\n}"), "add");
    assertThat(new LineHistory(file).replaced(5, "total")).isEmpty();
  }

  @Test
  void isSilentOutsideOfARepository(@TempDir Path elsewhere) throws IOException {
    Path alone = Files.writeString(elsewhere.resolve("Order.java"), BEFORE);
    assertThat(new LineHistory(alone).replaced(4, "total")).isEmpty();
  }

  private void write(String text, String message) throws Exception {
    Files.writeString(file, text);
    git("add", ".");
    git("-c", "user.name=ada", "-c", "user.email=ada@example.com", "commit", "-qm", message);
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(Stream.of("git", "-C", repository.toString()), Stream.of(arguments)).toList();
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
