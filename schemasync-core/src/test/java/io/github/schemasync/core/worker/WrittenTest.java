package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of the values that Hibernate writes into each column. */
class WrittenTest {
  private static final String HIBERNATE = " by Hibernate";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.4"})
  void whatInsertsWriteIsKnown(String version) throws Exception {
    List<OriginRow> rows = rows("writes", "hibernate-" + version, Map.of());
    checkFillersAndGaps(rows);
    // Hibernate 5 keeps an Instant as a time without a zone
    assertThat(rows)
        .filteredOn(row -> row.written().is(WrittenRow.Trait.IN_UTC))
        .extracting(row -> row.name() + "." + row.column().orElseThrow())
        .containsAll(version.equals("5.6") ? List.of() : List.of("doc.created", "payment.created"))
        .hasSize(version.equals("5.6") ? 0 : 5);
    checkClosedSets(rows);
    checkOtherTables(rows);
  }

  private static void checkFillersAndGaps(List<OriginRow> rows) {
    assertThat(written(rows, "doc.version"))
        .containsExactly("version by Hibernate, which counts its versions");
    assertThat(written(rows, "doc.created")).containsExactly("created" + HIBERNATE);
    assertThat(written(rows, "doc.updated")).containsExactly("updated" + HIBERNATE);
    assertThat(written(rows, "doc.leftout")).containsExactly("leftOut LEFT_OUT");
    assertThat(written(rows, "doc.generated")).containsExactly("generated LEFT_OUT");
    assertThat(written(rows, "doc.plain")).containsExactly("plain");
    assertThat(written(rows, "doc.primitive")).containsExactly("primitive PRIMITIVE");
    assertThat(written(rows, "doc.pages")).containsExactly("part.pages");
    assertThat(written(rows, "doc.print")).containsExactly("part.print LEFT_OUT");
    assertThat(written(rows, "doc.owner_id")).containsExactly("owner LEFT_OUT REPEATED", "ownerId");
    assertThat(written(rows, "doc.parent_id")).containsExactly("parent REPEATED");
    assertThat(written(rows, "doc_words.doc_id")).containsExactly("words REPEATED");
    assertThat(written(rows, "doc_words.words"))
        .containsExactly("words[] by Hibernate, which stores no null elements");
    assertThat(written(rows, "doc_doc.related_id"))
        .containsExactly("related[] by Hibernate, which stores no null elements IN_SET REPEATED");
    assertThat(written(rows, "doc_parts.pages")).containsExactly("parts[].pages PRIMITIVE");
    assertThat(written(rows, "dynamic.plain")).containsExactly("plain LEFT_OUT_WHEN_NULL");
    assertThat(written(rows, "dynamic.pages")).containsExactly("part.pages");
    assertThat(written(rows, "revision.at")).containsExactly("at by Envers");
    assertThat(written(rows, "revision.author")).containsExactly("author");
  }

  private static void checkClosedSets(List<OriginRow> rows) {
    assertThat(written(rows, "payment.kind")).containsExactly("[CARD, CASH]" + HIBERNATE);
    assertThat(written(rows, "doc.currency")).containsExactly("currency 3");
    assertThat(written(rows, "doc.letter")).containsExactly("letter 1");
    assertThat(written(rows, "doc.lowersize")).containsExactly("lowerSize TRANSFORMED");
    assertThat(written(rows, "payment.pan")).containsExactly("pan SHARES_TABLE");
    assertThat(written(rows, "payment.created")).containsExactly("created SHARES_TABLE");
    assertThat(written(rows, "only.count")).containsExactly("count PRIMITIVE");
  }

  private static void checkOtherTables(List<OriginRow> rows) {
    assertThat(written(rows, "frozen.")).containsExactly("IMMUTABLE");
    assertThat(written(rows, "dynamic.")).containsExactly("");
    assertThat(written(rows, "doc_aud.parent_id")).containsExactly("parent");
    assertThat(written(rows, "doc_aud.pages")).containsExactly("part.pages");
    assertThat(written(rows, "doc_aud.primitive")).containsExactly("primitive");
    assertThat(written(rows, "doc_aud.revtype")).singleElement().asString().endsWith("by Envers");
    assertThat(written(rows, "doc_doc_aud.related_id")).containsExactly("related[]");
    assertThat(rows)
        .filteredOn(row -> row.kind() == OriginRow.Kind.TABLE)
        .filteredOn(row -> row.name().equals("hibernate_sequences"))
        .extracting(OriginRow::entity)
        .containsExactly("com.acme.Dynamic");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "6.2", "6.6", "7.0", "7.4"})
  void constraintsOfAttributesAreKnown(String version) throws Exception {
    List<OriginRow> rows = rows("constraints", "hibernate-" + version, Map.of());
    assertThat(written(rows, "guest.name")).containsExactly("name <= 40 STATED_NOT_NULL");
    assertThat(written(rows, "guest.email")).containsExactly("email STATED_NOT_NULL");
    assertThat(written(rows, "guest.code")).containsExactly("code STATED_NOT_NULL");
    assertThat(written(rows, "guest.later")).containsExactly("later");
    assertThat(written(rows, "guest.either")).containsExactly("either");
    assertThat(written(rows, "guest.other")).containsExactly("other <= 7");
    assertThat(written(rows, "guest.secret")).containsExactly("secret");
    assertThat(written(rows, "guest.picture")).containsExactly("picture");
    assertThat(written(rows, "guest.always")).containsExactly("always STATED_NOT_NULL");
    assertThat(written(rows, "guest.words")).containsExactly("words STATED_NOT_NULL");
    assertThat(written(rows, "guest.host_id")).containsExactly("host REPEATED STATED_NOT_NULL");
    assertThat(written(rows, "guest.street")).containsExactly("home.street <= 60 STATED_NOT_NULL");
    assertThat(written(rows, "guest.number")).containsExactly("home.number PRIMITIVE");
    assertThat(written(rows, "guest.away_street")).containsExactly("away.street <= 60");
    assertThat(written(rows, "guest.away_number")).containsExactly("away.number");
    assertThat(written(rows, "guest_former.street"))
        .containsExactly("former[].street <= 60 STATED_NOT_NULL");
    assertThat(written(rows, "guest_former.guest_id")).containsExactly("former REPEATED");
    assertThat(written(rows, "guest_tags.tags"))
        .containsExactly("tags[] by Hibernate, which stores no null elements IN_SET");
    assertThat(written(rows, "guest.badge")).containsExactly("badge <= 9 SHARES_TABLE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.2", "6.6", "7.4"})
  void generatorsOfAllKindsAreAsked(String version) throws Exception {
    List<OriginRow> rows = rows("writes-since-6", "hibernate-" + version, Map.of());
    assertThat(written(rows, "modern.text")).containsExactly("text 36");
    assertThat(written(rows, "modern.uuid")).containsExactly("uuid");
    assertThat(written(rows, "modern.tenant")).containsExactly("tenant" + HIBERNATE);
    assertThat(written(rows, "modern.now")).containsExactly("now" + HIBERNATE);
    assertThat(written(rows, "modern.stamp")).containsExactly("stamp" + HIBERNATE);
    assertThat(written(rows, "modern.later")).containsExactly("later");
    assertThat(written(rows, "modern.sizes"))
        .containsExactly(version.equals("6.2") ? "sizes" : "sizes [SMALL, LARGE]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void auditingOfSpringDataNeedsItsListener(String boot) throws Exception {
    List<OriginRow> rows = rows("writes-spring", "spring-boot-" + boot, Map.of());
    assertThat(written(rows, "heard.created"))
        .containsExactly("created by Spring Data, when its auditing is enabled");
    assertThat(written(rows, "heard.creator"))
        .containsExactly("creator by Spring Data, when its auditing knows the auditor");
    assertThat(written(rows, "unheard.created")).containsExactly("created");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.7", "3.5", "4.0"})
  void springModulithFillsWhatItsPublicationsAreMadeWith(String boot) throws Exception {
    List<OriginRow> rows = rows("writes-spring", "spring-boot-" + boot, Map.of());
    assertThat(written(rows, "published.listener")).containsExactly("listener by Spring Modulith");
    assertThat(written(rows, "published.completed")).containsExactly("completed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.6", "7.4"})
  void incrementIsDemandedUnlessToldOtherwise(String version) throws Exception {
    assertThat(increment(version, "exception")).containsExactly("INCREMENT_DEMANDED");
    assertThat(increment(version, "fix")).containsExactly("INCREMENT_ADOPTED");
    assertThat(increment(version, "log")).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource({
    "writes, hibernate-6.6, jakarta.persistence.jdbc.url, jdbc:postgresql:x?stringtype=unspecified",
    "writes, hibernate-6.6, hibernate.connection.stringtype, unspecified",
    "writes-spring, spring-boot-3.5, spring.datasource.url, jdbc:postgresql:x?stringtype=unspecified",
    "writes-spring, spring-boot-4.0, spring.datasource.hikari.data-source-properties.stringtype, unspecified"
  })
  void textsWithoutTypeAreToldOfEachColumn(String model, String classPath, String key, String value)
      throws Exception {
    assertThat(rows(model, classPath, Map.of(key, value)))
        .filteredOn(row -> row.kind() == OriginRow.Kind.COLUMN)
        .isNotEmpty()
        .allMatch(row -> row.written().is(WrittenRow.Trait.UNTYPED_TEXT));
  }

  private List<String> increment(String version, String strategy) throws Exception {
    Map<String, String> settings =
        Map.of("hibernate.id.sequence.increment_size_mismatch_strategy", strategy);
    return rows("writes", "hibernate-" + version, settings).stream()
        .filter(row -> row.kind() == OriginRow.Kind.SEQUENCE)
        .filter(row -> row.name().equals("doc_numbers"))
        .map(WrittenTest::words)
        .toList();
  }

  private List<OriginRow> rows(String model, String classPath, Map<String, String> settings)
      throws Exception {
    TestProject project = TestProject.compile(model, classPath, directory);
    try (EntitiesCase asked = EntitiesCase.of(project)) {
      return asked
          .ask(
              new EntitiesSettings(
                  List.of(), List.of(), Optional.empty(), settings, List.of(), List.of()))
          .origins();
    }
  }

  /** Of each attribute behind the column, in the order of their names. */
  private static List<String> written(List<OriginRow> rows, String column) {
    return rows.stream()
        .filter(row -> (row.name() + "." + row.column().orElse("")).equals(column))
        .map(WrittenTest::words)
        .sorted()
        .toList();
  }

  private static String words(OriginRow row) {
    WrittenRow written = row.written();
    return (row.attribute().orElse("")
            + (written.values().isEmpty() ? "" : " " + written.values())
            + (written.length().isPresent() ? " " + written.length().getAsInt() : "")
            + (written.atMost().isPresent() ? " <= " + written.atMost().getAsInt() : "")
            + written.filledBy().map(filler -> " by " + filler).orElse("")
            + written.traits().stream()
                .filter(trait -> trait != WrittenRow.Trait.IN_UTC)
                .map(trait -> " " + trait)
                .sorted()
                .collect(Collectors.joining()))
        .strip();
  }
}
