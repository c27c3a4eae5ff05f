package io.github.schemasync.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreReaderTest {

  @Test
  void elementsAreRead() {
    assertThat(
            IgnoreReader.elements(
                List.of(
                    element("index.*", " public.legacy_* ", "goes in release 2"),
                    element("*", "public.book (author_id)", "small table: no index"))))
        .containsExactly(
            entry("index.*", "public.legacy_*", "goes in release 2"),
            entry("*", "public.book (author_id)", "small table: no index"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"; ", "\n", "\r\n    "})
  void entriesOfThePropertyAreSeparated(String separator) {
    assertThat(
            IgnoreReader.property(
                "column.missing public.book.isbn: goes in release 2"
                    + separator
                    + "index.missing  public.book (a, b) : see: wiki"
                    + separator))
        .containsExactly(
            entry("column.missing", "public.book.isbn", "goes in release 2"),
            entry("index.missing", "public.book (a, b)", "see: wiki"));
  }

  @Test
  void propertyThatIsNotGivenHasNoEntry() {
    assertThat(IgnoreReader.property("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "column.missing, public.book, , reason",
    "column.missing, public.book, ' ', reason",
    "column.missing, '', why, object",
    "column.missing, , why, object",
    ", public.book, why, code"
  })
  void elementWithoutOnePartIsProblem(String code, String object, String reason, String part) {
    List<IgnoreParameters> given =
        List.of(element("*", "*", "fine"), element(code, object, reason));

    assertThatThrownBy(() -> IgnoreReader.elements(given))
        .isInstanceOfSatisfying(
            SyncProblem.class,
            problem -> {
              assertThat(problem.page()).isEqualTo(ProblemPage.WRONG_PARAMETER);
              assertThat(problem.what())
                  .isEqualTo("<entry> number 2 of <ignore> has no " + part + ".");
              assertThat(problem.remedy()).contains("<" + part + ">");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "column.missing public.book, reason",
    "column.missing public.book:, reason",
    "column.missing: why, object"
  })
  void propertyWithoutOnePartIsProblem(String text, String part) {
    assertThatThrownBy(() -> IgnoreReader.property("* *: fine;" + text))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("schemasync.ignore")
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("has no " + part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"column.mising", "index", "*.missing", "index.miss*"})
  void unknownCodeIsProblem(String code) {
    assertThatThrownBy(() -> IgnoreReader.elements(List.of(element(code, "*", "why"))))
        .isInstanceOf(SyncProblem.class)
        .hasMessageContaining("<entry> number 1 of <ignore>")
        .hasMessageContaining("\"" + code + "\"")
        .hasMessageContaining("no code of a finding");
  }

  private static IgnoreParameters element(String code, String object, String reason) {
    IgnoreParameters element = new IgnoreParameters();
    element.code = code;
    element.object = object;
    element.reason = reason;
    return element;
  }

  private static IgnoreEntry entry(String code, String object, String reason) {
    return new IgnoreEntry(new Wildcard(code), new Wildcard(object), reason);
  }
}
