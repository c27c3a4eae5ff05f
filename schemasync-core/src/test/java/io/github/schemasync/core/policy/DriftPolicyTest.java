package io.github.schemasync.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Difference.NotCompared;
import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.IndexKey;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.Wildcard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of differences under rules, ignore entries, strict and the list of frameworks. */
class DriftPolicyTest {
  private static final ObjectName BOOK = new ObjectName("public", "book");

  /** WEAKENS, so that it fails by default. */
  private static final Difference MISSING_INDEX =
      new Missing(ObjectKey.of(ObjectKind.INDEX, BOOK, "idxk3j7"), index("idxk3j7"));

  /** DIFFERS and quiet. */
  private static final Difference UNEXPECTED_INDEX =
      new Unexpected(ObjectKey.of(ObjectKind.INDEX, BOOK, "book_author"), index("book_author"));

  @ParameterizedTest
  @CsvSource({
    "index.missing, public.book.idxk3j7",
    "index.missing, public.book (author_id)",
    "index.*, public.*",
    "*, *"
  })
  void ignoreEntryMatchesTheNameAndWhatIsShown(String code, String object) {
    assertThat(judge(settings(entry(code, object)), MISSING_INDEX).all())
        .extracting(Finding::severity, finding -> finding.exemption().orElseThrow())
        .containsExactly(tuple(Severity.IGNORE, new Exemption("small table", Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "index.unexpected, public.book (author_id)",
    "column.*, *",
    "index.missing, public.book",
    "index.missing, public.Book*"
  })
  void ignoreEntryThatMatchesNothingIsTold(String code, String object) {
    IgnoreEntry entry = entry(code, object);
    Findings findings = judge(settings(entry), MISSING_INDEX);

    assertThat(severities(findings)).containsExactly(Severity.FAIL);
    assertThat(findings.unusedIgnores())
        .isEqualTo(new UnusedIgnores(List.of(entry), Severity.WARN));
  }

  @Test
  void firstOfSeveralEntriesGivesTheReasonAndAllAreUsed() {
    IgnoreEntry first = entry("index.missing", "*");
    IgnoreEntry second = new IgnoreEntry(new Wildcard("*"), new Wildcard("*"), "other");
    Findings findings = judge(settings(first, second), MISSING_INDEX);

    assertThat(findings.all().get(0).exemption()).contains(Exemption.of(first));
    assertThat(findings.unusedIgnores().entries()).isEmpty();
  }

  @Test
  void ignoreEntryWinsOverRule() {
    PolicySettings settings =
        new PolicySettings(
            FailOn.WEAKENS,
            false,
            Map.of("index.missing", RuleAction.FAIL),
            List.of(entry("index.missing", "*")));

    assertThat(severities(judge(settings, MISSING_INDEX))).containsExactly(Severity.IGNORE);
  }

  @Test
  void unusedIgnoreFailsUnderStrictOnly() {
    List<IgnoreEntry> unused = List.of(entry("column.*", "*"));

    assertThat(judge(new PolicySettings(FailOn.WEAKENS, true, Map.of(), unused)).fail()).isTrue();
    assertThat(judge(new PolicySettings(FailOn.WEAKENS, false, Map.of(), unused)).fail()).isFalse();
  }

  @Test
  void everyDifferenceFailsUnderStrict() {
    Difference notCompared =
        new NotCompared(ObjectKey.of(ObjectKind.TABLE, BOOK), Optional.empty(), "a view");
    Findings findings =
        judge(strict(Map.of(), List.of()), MISSING_INDEX, UNEXPECTED_INDEX, notCompared);

    assertThat(severities(findings)).containsOnly(Severity.FAIL);
    assertThat(severities(judge(PolicySettings.DEFAULT, UNEXPECTED_INDEX, notCompared)))
        .containsExactly(Severity.WARN, Severity.QUIET);
  }

  @Test
  void rulesAndIgnoreEntriesApplyUnderStrict() {
    PolicySettings settings =
        strict(Map.of("index.unexpected", RuleAction.WARN), List.of(entry("index.missing", "*")));

    Findings findings = judge(settings, MISSING_INDEX, UNEXPECTED_INDEX);

    assertThat(severities(findings)).containsExactly(Severity.WARN, Severity.IGNORE);
    assertThat(findings.fail()).isFalse();
  }

  @Test
  void tablesAndSequencesOfFrameworksAreIgnoredUnderStrictToo() {
    Findings findings =
        judge(strict(Map.of(), List.of()), table("qrtz_locks"), sequence("batch_job_seq"));

    assertThat(findings.all())
        .extracting(Finding::severity, finding -> finding.exemption().orElseThrow())
        .containsExactly(
            tuple(
                Severity.IGNORE,
                new Exemption("sequence of Spring Batch", Optional.of("Spring Batch"))),
            tuple(Severity.IGNORE, new Exemption("table of Quartz", Optional.of("Quartz"))));
  }

  @Test
  void ruleWinsOverTheListOfFrameworks() {
    PolicySettings settings =
        new PolicySettings(
            FailOn.WEAKENS, false, Map.of("table.unexpected", RuleAction.FAIL), List.of());

    assertThat(severities(judge(settings, table("shedlock")))).containsExactly(Severity.FAIL);
  }

  @Test
  void whatBelongsToTheTableOfFrameworkGoesWithIt() {
    assertThat(severities(judge(PolicySettings.DEFAULT, table("shedlock"), indexOf("shedlock"))))
        .containsOnly(Severity.IGNORE);
  }

  @Test
  void tableOfFrameworkThatAnEntityMapsIsComparedAsAlways() {
    Difference missing =
        new Missing(
            ObjectKey.of(ObjectKind.INDEX, new ObjectName("public", "shedlock"), "i"), index("i"));

    assertThat(severities(judge(PolicySettings.DEFAULT, indexOf("shedlock"), missing)))
        .containsExactly(Severity.FAIL, Severity.QUIET);
  }

  private static Findings judge(PolicySettings settings, Difference... differences) {
    return new DriftPolicy(settings).judge(new Drift(List.of(differences)), Provenance.NONE);
  }

  private static List<Severity> severities(Findings findings) {
    return findings.all().stream().map(Finding::severity).toList();
  }

  private static PolicySettings settings(IgnoreEntry... entries) {
    return new PolicySettings(FailOn.WEAKENS, false, Map.of(), List.of(entries));
  }

  private static PolicySettings strict(Map<String, RuleAction> rules, List<IgnoreEntry> ignores) {
    return new PolicySettings(FailOn.NEVER, true, rules, ignores);
  }

  private static IgnoreEntry entry(String code, String object) {
    return new IgnoreEntry(new Wildcard(code), new Wildcard(object), "small table");
  }

  private static Difference indexOf(String table) {
    return new Unexpected(
        ObjectKey.of(ObjectKind.INDEX, new ObjectName("public", table), "lock"), index("lock"));
  }

  private static Index index(String name) {
    IndexKey author =
        new IndexKey(
            Optional.of("author_id"), new SqlText("author_id"), false, false, Optional.empty());
    return new Index(
        name,
        "btree",
        false,
        false,
        List.of(author),
        List.of(),
        Optional.empty(),
        true,
        List.of("author_id"));
  }

  private static Difference sequence(String name) {
    ObjectName qualified = new ObjectName("public", name);
    return new Unexpected(
        ObjectKey.of(ObjectKind.SEQUENCE, qualified),
        new Sequence(
            qualified,
            new SqlText("bigint"),
            1,
            1,
            1,
            9,
            1,
            false,
            Optional.empty(),
            Optional.empty()));
  }

  private static Difference table(String name) {
    ObjectName qualified = new ObjectName("public", name);
    return new Unexpected(
        ObjectKey.of(ObjectKind.TABLE, qualified),
        new Table(
            qualified,
            TableKind.TABLE,
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of()));
  }
}
