package io.github.schemasync.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of a finding has a page, and every page a code that is seen somewhere. */
class FindingPagesTest {
  private static final Path PAGES = Path.of("../docs/findings");
  private static final Path TABLE = Path.of("../docs/findings.md");
  private static final Path MUTATIONS = Path.of("src/test/resources/mutations/mutations.txt");
  private static final Pattern CODE =
      Pattern.compile("(?:BREAKS|WEAKENS|DIFFERS) [a-z]+ ([a-z-]+\\.[a-z-]+) ");
  private static final Pattern ROW = Pattern.compile("\\[`([a-z-]+\\.[a-z-]+)`]\\(findings/");

  static Stream<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void pageSaysWhatItIsWhatItDoesAndWhatToDo(String code) throws IOException {
    assertThat(Files.readString(PAGES.resolve(code + ".md")))
        .startsWith("# " + code + "\n")
        .contains("**Impact.** ", "**What it means.** ", "**At run time.** ", "**Remedy.** ");
  }

  @Test
  void codesThatAreFoundHavePages() throws IOException {
    Set<String> found = matches(CODE, Files.readString(MUTATIONS));
    DriftCase.all()
        .flatMap(driftCase -> driftCase.expected().stream())
        .forEach(line -> found.addAll(matches(CODE, line)));

    assertThat(found).hasSizeGreaterThan(50);
    assertThat(pages().collect(Collectors.toSet())).containsAll(found);
  }

  @Test
  void tableOfFindingsLinksEveryPage() throws IOException {
    assertThat(matches(ROW, Files.readString(TABLE)))
        .isEqualTo(pages().collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
