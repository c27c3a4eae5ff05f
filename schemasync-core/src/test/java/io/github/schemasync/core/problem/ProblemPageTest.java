package io.github.schemasync.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPageTest {

  @ParameterizedTest
  @EnumSource
  void everyProblemHasAPageWithARemedy(ProblemPage page) throws IOException {
    Path file = Path.of("../docs/problems", page.slug() + ".md");

    assertThat(file).exists();
    assertThat(Files.readString(file)).startsWith("# ").containsIgnoringCase("remedy");
  }
}
