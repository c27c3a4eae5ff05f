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
  void findsAFieldByTheNameOfItsColumn() throws Exception {
    write(BEFORE.replace("planId", "tariffId"), "rename");
    assertThat(new LineHistory(file).replaced(3, "plan_id"))
        .hasValueSatisfying(was -> assertThat(was).startsWith("\"private long planId;\" until"));
  }

  @Test
  void isSilentAboutOtherFilesOfTheCommit() throws Exception {
    Path other = repository.resolve("Invoice.java");
    String lower = "// one line more\n" + BEFORE;
    Files.writeString(other, lower);
    write(BEFORE, "another");
    Files.writeString(other, lower.replace("total", "amount"));
    write(BEFORE.replace("}", "  private BigDecimal amount;\n}"), "rename one and add the other");
    assertThat(new LineHistory(other).replaced(5, "total")).isPresent();
    assertThat(new LineHistory(file).replaced(5, "total")).isEmpty();
  }

  @Test
  void isSilentAboutALineThatReplacedAnother() throws Exception {
    write(BEFORE.replace("total", "amount"), "rename");
    assertThat(new LineHistory(file).replaced(4, "discount")).isEmpty();
  }

  @Test
  void isSilentAboutALineThatWasAdded() throws Exception {
    String renamed = BEFORE.replace("total", "sum");
    String added =
        renamed.replace("{\n", "{\n  private BigDecimal amount;\n") + "class Amount {}\n";
    write(added, "rename one and add others before and after it");
    assertThat(new LineHistory(file).replaced(5, "total")).isPresent();
    assertThat(new LineHistory(file).replaced(2, "total")).isEmpty();
    assertThat(new LineHistory(file).replaced(7, "total")).isEmpty();
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
