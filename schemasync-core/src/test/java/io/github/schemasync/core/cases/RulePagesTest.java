package io.github.schemasync.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of docs/rules names drift cases on which it agrees, and others on which it differs.
 */
class RulePagesTest {
  private static final String AGREES = "- agrees: ";
  private static final String DIFFERS = "- differs: ";
  private static final Map<String, DriftCase> CASES =
      DriftCase.all().collect(Collectors.toMap(DriftCase::name, driftCase -> driftCase));

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../docs/rules"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void ruleNamesCasesOfBothSides(Path page) throws IOException {
    String text = Files.readString(page);

    assertThat(text).startsWith("# ").contains("**Rule.** ", "**Why.** ");
    assertThat(cases(text, AGREES))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(expected(name)).noneMatch(it -> it.contains(" fail ")));
    assertThat(cases(text, DIFFERS))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(expected(name)).isNotEmpty());
  }

  private static List<String> cases(String page, String begin) {
    return page.lines()
        .filter(line -> line.startsWith(begin))
        .flatMap(line -> Stream.of(line.substring(begin.length()).split(", ")))
        .map(name -> name.replace("`", ""))
        .toList();
  }

  private static List<String> expected(String name) {
    assertThat(CASES).containsKey(name);
    return CASES.get(name).expected();
  }
}
