package io.github.schemasync.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.model.ObjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that can be found has a case in which it is found and one in which it is not. */
class CaseCoverageTest {
  private static final Path PAGE = Path.of("../docs/findings.md");
  private static final Pattern CODE = Pattern.compile("`([a-z-]*)(\\.[a-z-]+)`");

  /** What an object is rather than how it differs has no case of its own that agrees. */
  private static final Pattern OF_THE_OBJECT =
      Pattern.compile(".*\\.(missing|unexpected|not-compared)");

  /** A case is SQL that PostgreSQL takes; RefusedDdlTest has what it refuses. */
  private static final String REFUSED = "table.refused";

  /** Codes of which several have one case that agrees; the others have one of their own name. */
  private static final Map<String, String> AGREEING =
      Map.of(
          "check.narrower", "check-same",
          "check.wider", "check-same",
          "check.expression", "check-on-two-columns-same",
          "check.enum-stale", "enum-check-same",
          "check.enum-wider", "enum-check-same",
          "column.default-unexpected", "column-default-same");

  @Test
  void everyDocumentedCodeIsFoundInACaseAndNoOther() throws IOException {
    Set<String> documented = documented();

    assertThat(documented).contains(REFUSED);
    documented.remove(REFUSED);
    assertThat(found()).isEqualTo(documented);
  }

  @Test
  void everyKindHasACaseThatDiffers() {
    assertThat(found())
        .extracting(code -> code.substring(0, code.indexOf('.')))
        .containsAll(Stream.of(ObjectKind.values()).map(ObjectKind::slug).toList());
  }

  @Test
  void everyKindAndPropertyHasACaseThatAgrees() {
    Stream<String> kinds = Stream.of(ObjectKind.values()).map(ObjectKind::slug);
    Stream<String> properties =
        found().stream()
            .filter(code -> !OF_THE_OBJECT.matcher(code).matches())
            .map(code -> AGREEING.getOrDefault(code, code.replace('.', '-')));
    Set<String> agreeing =
        DriftCase.all()
            .filter(each -> each.expected().isEmpty())
            .map(DriftCase::name)
            .collect(Collectors.toSet());
    assertThat(Stream.concat(kinds, properties))
        .allMatch(name -> agreeing.stream().anyMatch(each -> each.startsWith(name)));
  }

  private static Set<String> found() {
    return DriftCase.all()
        .flatMap(each -> each.expected().stream())
        .map(line -> line.split(" ", 4)[2])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The codes in the first column of the page's table; {@code .match} goes on with the kind. */
  private static Set<String> documented() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String line : Files.readAllLines(PAGE)) {
      String kind = "";
      Matcher matcher = CODE.matcher(line.startsWith("|") ? line.split("\\|", 3)[1] : "");
      while (matcher.find()) {
        kind = matcher.group(1).isEmpty() ? kind : matcher.group(1);
        codes.add(kind + matcher.group(2));
      }
    }
    return codes;
  }
}
