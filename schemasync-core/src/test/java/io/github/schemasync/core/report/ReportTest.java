package io.github.schemasync.core.report;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.policy.DriftPolicy;
import io.github.schemasync.core.policy.Findings;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The two reports, compared with what they are meant to look like. */
class ReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/report");
  private static final ObjectName BOOK = new ObjectName("public", "book");
  private static final Origin SUBTITLE = origin("subtitle");
  private static final Origin TITLE = origin("title");

  @Test
  void consoleTellsEachFailingFindingInFull() throws IOException {
    String lines =
        ConsoleReport.lines(report(drift()), "target/schemasync/report.json").stream()
            .map(line -> (line.level() + " " + line.text()).stripTrailing())
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(lines).isEqualTo(Files.readString(FOLDER.resolve("console.txt")));
  }

  @Test
  void jsonHoldsEveryFinding() throws IOException {
    assertThat(JsonReport.text(report(drift())))
        .isEqualTo(Files.readString(FOLDER.resolve("report.json")));
  }

  @Test
  void agreementIsSaidWithItsSize() {
    assertThat(ConsoleReport.lines(report(new Drift(List.of())), "r.json"))
        .extracting(Line::text)
        .last()
        .asString()
        .isEqualTo(
            "Entities and changelog agree: 3 entities on 4 tables, 5 changesets,"
                + " PostgreSQL 18.6 (embedded)");
  }

  @Test
  void manyFailingFindingsAreCountedAfterTheThirtieth() {
    List<Difference> missing =
        IntStream.range(0, 35).mapToObj(number -> missing("column_" + number)).toList();

    assertThat(ConsoleReport.lines(report(new Drift(missing)), "r.json"))
        .extracting(Line::text)
        .contains("  \u2026 and 5 more:", "         5  column.missing")
        .filteredOn(text -> text.contains("at run time"))
        .hasSize(30);
  }

  private static Drift drift() {
    return new Drift(
        List.of(
            missing("subtitle"),
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

  private static CheckReport report(Drift drift) {
    Findings findings = new DriftPolicy(PolicySettings.DEFAULT).judge(drift, provenance());
    return new CheckReport(
        "com.acme:shop",
        new DatabaseFacts("embedded", "18.6", "no Docker engine answers"),
        new SideFacts("3 entities of com.acme.Shop (Spring Boot 3.5.9)", 3, 4),
        new SideFacts("classpath:/db/changelog/db.changelog-master.yaml", 5, 6),
        List.of(),
        findings,
        Map.of(SUBTITLE, "src/main/java/com/acme/Book.java:41"));
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
        new ChangesetHistory(List.of(new ChangesetHistory.Entry(create, 8))));
  }

  private static Origin origin(String attribute) {
    return new Origin(
        "com.acme.Book",
        Optional.of(attribute),
        "com.acme.Book",
        Optional.empty(),
        Written.ANYTHING);
  }

  private static Column column(String name, boolean notNull) {
    ColumnType type =
        new ColumnType(
            new SqlText("character varying(120)"),
            new ObjectName("pg_catalog", "varchar"),
            'b',
            false,
            Optional.empty(),
            OptionalInt.of(120),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Column(
        name,
        type,
        notNull,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
