package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.problem.SyncProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCodeTest {
  private static final Pattern CODE = Pattern.compile("`([a-z-]+\\.[a-z-]+)`");

  @ParameterizedTest
  @ValueSource(strings = {"column.mising", "colum.missing", "column", ".missing", "column."})
  void misspeltCodeIsAProblem(String code) {
    assertThatThrownBy(() -> valid(code))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("schemasync.rules names \"" + code + "\"");
  }

  @Test
  void everyDocumentedCodeCanBeRuled() throws IOException {
    List<String> documented =
        CODE.matcher(Files.readString(Path.of("../docs/findings.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    assertThat(documented)
        .hasSizeGreaterThan(50)
        .allSatisfy(code -> assertThat(valid(code)).isEqualTo(code));
    assertThat(valid("index.*")).isEqualTo("index.*");
  }

  private static String valid(String code) {
    return RuleCode.valid("schemasync.rules", code);
  }
}
