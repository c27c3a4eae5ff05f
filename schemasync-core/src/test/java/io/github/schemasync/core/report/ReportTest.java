package io.github.schemasync.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.cause.RootCauses;
import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Wildcard;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.FailOn;
import io.github.schemasync.core.policy.Findings;
import io.github.schemasync.core.policy.IgnoreEntry;
import io.github.schemasync.core.policy.PolicySettings;
import io.github.schemasync.core.policy.Provenance;
import io.github.schemasync.core.report.CheckReport.DatabaseFacts;
import io.github.schemasync.core.report.CheckReport.SideFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two reports, compared with what they are meant to look like. */
class ReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/report");
  private static final ObjectName BOOK = new ObjectName("public", "book");
  private static final Origin SUBTITLE = origin("subtitle");
  private static final Origin TITLE = origin("title");
  private static final ObjectName JOB_SEQUENCE = new ObjectName("jobs", "BATCH_JOB_SEQ");
  private static final IgnoreEntry IGNORED = ignore("column.*", "public.book.old_*");
  private static final IgnoreEntry UNUSED = ignore("index.missing", "public.gone (id)");

  @Test
  void consoleTellsEachFailingFindingInFull() throws IOException {
    assertThat(String.join("\n", lines(drift(), settings(false))) + "\n")
        .isEqualTo(Files.readString(FOLDER.resolve("console.txt")));
  }

  @Test
  void jsonHoldsEveryFinding() throws IOException {
    assertThat(JsonReport.text(report(drift(), settings(false))))
        .isEqualTo(Files.readString(FOLDER.resolve("report.json")));
  }

  @Test
  void findingsOfOneCauseAreToldAsOne() throws IOException {
    List<Difference> shorter = Stream.of("a", "b", "subtitle").map(ReportTest::shorter).toList();

    assertThat(String.join("\n", lines(new Drift(shorter), PolicySettings.DEFAULT)) + "\n")
        .isEqualTo(Files.readString(FOLDER.resolve("causes.txt")));
    assertThat(JsonReport.text(report(new Drift(shorter), PolicySettings.DEFAULT)))
        .contains("\"explanation\" : \"type of 3 columns: varchar(36) in the changelog, ");
  }

  @Test
  void agreementIsSaidWithItsSize() {
    assertThat(lines(new Drift(List.of()), PolicySettings.DEFAULT))
        .last()
        .isEqualTo(
            "INFO Entities and changelog agree: 3 entities on 4 tables, 5 changesets,"
                + " PostgreSQL 18.6 (embedded)");
  }

  @Test
  void unusedIgnoreFailsWithoutDriftUnderStrict() {
    Drift nothing = new Drift(List.of());

    assertThat(lines(nothing, settings(true)))
        .endsWith(
            "INFO Entities and changelog agree: 3 entities on 4 tables, 5 changesets,"
                + " PostgreSQL 18.6 (embedded)",
            "ERROR Ignore entry matches nothing, which fails under strict; remove it: " + IGNORED,
            "ERROR Ignore entry matches nothing, which fails under strict; remove it: " + UNUSED);
    assertThat(JsonReport.text(report(nothing, settings(true))))
        .contains("\"verdict\" : \"unused-ignore\"");
    assertThat(JsonReport.text(report(nothing, settings(false))))
        .contains("\"verdict\" : \"in-sync\"");
  }

  @Test
  void ignoredImpactIsNoAgreement() {
    assertThat(lines(new Drift(List.of(missing("old_isbn"))), settings(false)))
        .anyMatch(line -> line.startsWith("INFO No finding fails the build: 3 entities"))
        .noneMatch(line -> line.contains("agree"));
  }

  @Test
  void manyFailingFindingsAreCountedAfterTheThirtieth() {
    List<Difference> missing =
        IntStream.range(0, 35).mapToObj(number -> missing("column_" + number)).toList();

    assertThat(lines(new Drift(missing), PolicySettings.DEFAULT))
        .contains("ERROR   \u2026 and 5 more:", "ERROR          5  column.missing")
        .filteredOn(text -> text.contains("at run time"))
        .hasSize(30);
  }

  private static Drift drift() {
    return new Drift(
        List.of(
            missing("subtitle"),
            missing("old_isbn"),
            new Difference.Unexpected(
                ObjectKey.of(ObjectKind.SEQUENCE, JOB_SEQUENCE), sequence(JOB_SEQUENCE)),
            new Difference.Changed(
                ObjectKey.of(ObjectKind.COLUMN, BOOK, "title"),
                Property.NULLABILITY,
                column("title", true),
                column("title", false),
                "not null",
                "null"),
            new Difference.Unexpected(
                ObjectKey.of(ObjectKind.COLUMN, BOOK, "legacy"), column("legacy", false)),
            new Difference.Changed(
                ObjectKey.of(ObjectKind.COLUMN, BOOK, "title"),
                Property.DEFAULT_UNEXPECTED,
                column("title", true),
                column("title", false),
                "none",
                "'x'::text")));
  }

  private static Difference missing(String column) {
    return new Difference.Missing(
        ObjectKey.of(ObjectKind.COLUMN, BOOK, column), column(column, true));
  }

  private static Difference shorter(String column) {
    return new Difference.Changed(
        ObjectKey.of(ObjectKind.COLUMN, BOOK, column),
        Property.TYPE,
        column(column, false, 255),
        column(column, false, 36),
        "varchar(255)",
        "varchar(36)");
  }

  /** One entry that is used and one that is not. */
  private static PolicySettings settings(boolean strict) {
    return new PolicySettings(FailOn.WEAKENS, strict, Map.of(), List.of(IGNORED, UNUSED));
  }

  private static IgnoreEntry ignore(String code, String object) {
    return new IgnoreEntry(new Wildcard(code), new Wildcard(object), "goes in release 2");
  }

  @Test
  void changesetUnderAnotherPathTellsItsFile() {
    String changeset = "db/changelog/001-init.yaml::create-book::ada";
    CheckReport report =
        report(drift(), settings(false), Map.of(changeset, "db/changelog/books.yaml"));

    assertThat(ConsoleReport.lines(report, "report.json"))
        .extracting(Line::text)
        .anyMatch(text -> text.endsWith(changeset + "  db/changelog/books.yaml"));
    assertThat(JsonReport.text(report)).contains("\"writtenIn\" : \"db/changelog/books.yaml\"");
  }

  private static List<String> lines(Drift drift, PolicySettings settings) {
    return ConsoleReport.lines(report(drift, settings), "target/schemasync/report.json").stream()
        .map(line -> (line.level() + " " + line.text()).stripTrailing())
        .toList();
  }

  private static CheckReport report(Drift drift, PolicySettings settings) {
    return report(drift, settings, Map.of());
  }

  private static CheckReport report(
      Drift drift, PolicySettings settings, Map<String, String> files) {
    Findings findings = new DriftPolicy(settings).judge(drift, provenance());
    return new CheckReport(
        "com.acme:shop",
        new DatabaseFacts("embedded", "18.6", "no Docker engine answers"),
        new SideFacts("3 entities of com.acme.Shop (Spring Boot 3.5.9)", 3, 4),
        new SideFacts("classpath:/db/changelog/db.changelog-master.yaml", 5, 6),
        List.of(),
        findings,
        RootCauses.of(findings),
        Map.of(SUBTITLE, "src/main/java/com/acme/Book.java:41"),
        files);
  }

  private static Provenance provenance() {
    Origins origins =
        new Origins(
            Map.of(),
            Map.of(BOOK, Map.of("subtitle", List.of(SUBTITLE), "title", List.of(TITLE))),
            Map.of());
    ChangesetId create = new ChangesetId("db/changelog/001-init.yaml", "create-book", "ada");
    return new Provenance(
        origins,
        Map.of(ObjectKey.of(ObjectKind.TABLE, BOOK), 7L),
        new ChangesetHistory(List.of(new ChangesetHistory.Entry(create, 8, false))));
  }

  private static Origin origin(String attribute) {
    return new Origin(
        "com.acme.Book",
        Optional.of(attribute),
        "com.acme.Book",
        Optional.empty(),
        Written.ANYTHING);
  }

  private static Sequence sequence(ObjectName name) {
    return new Sequence(
        name, new SqlText("bigint"), 1, 1, 1, 9, 1, false, Optional.empty(), Optional.empty());
  }

  private static Column column(String name, boolean notNull) {
    return column(name, notNull, 120);
  }

  private static Column column(String name, boolean notNull, int length) {
    ColumnType type =
        new ColumnType(
            new SqlText("character varying(" + length + ")"),
            new ObjectName("pg_catalog", "varchar"),
            'b',
            false,
            Optional.empty(),
            OptionalInt.of(length),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Column(
        name,
        type,
        notNull,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }
}
