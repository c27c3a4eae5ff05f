package io.github.schemasync.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.diff.Difference;
import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.diff.Drift;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.model.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sentence that says what a difference does, where it depends on what Hibernate writes. */
class ConsequencesTest {
  private static final ObjectName TABLE = new ObjectName("public", "book");
  private static final ObjectKey COLUMN = ObjectKey.of(ObjectKind.COLUMN, TABLE, "state");

  @Test
  void valueThatDoesNotFitIsNamed() {
    assertThat(type(20, Written.only(List.of("NEW", "SHIPPED", "LOST"))))
        .isEqualTo("none known: every value that is written fits");
    assertThat(type(5, Written.only(List.of("NEW", "SHIPPED", "LOST"))))
        .isEqualTo("\"SHIPPED\" is refused: value too long for type varchar(5)");
    assertThat(type(5, written(OptionalInt.of(36), Optional.empty(), Set.of())))
        .isEqualTo("values of 36 characters are refused: value too long for type varchar(5)");
    assertThat(type(5, Written.ANYTHING))
        .isEqualTo("longer values are refused: value too long for type varchar(5)");
  }

  @Test
  void numberInATextFailsWhereItIsCompared() {
    assertThat(
            type(column("int4", OptionalInt.empty(), false), column(15, false), Written.ANYTHING))
        .isEqualTo(
            "a query that compares it with a number fails: PostgreSQL has no operator varchar(15) ="
                + " integer");
  }

  @Test
  void shapesHaveTheReferenceSystemAndTheKindOfTheColumn() {
    assertThat(shape("geometry(Point,4326)", "geometry(Point,3857)"))
        .isEqualTo(
            "every value is refused: the reference system is that of public.geometry(Point,3857)");
    assertThat(shape("geometry(Point,4326)", "geometry(Polygon,4326)"))
        .isEqualTo("other shapes are refused: the column is public.geometry(Polygon,4326)");
    assertThat(shape("geometry(Geometry,4326)", "geometry(Point,4326)"))
        .startsWith("other shapes are refused");
    String harmless = shape("geometry", "geometry(Point,4326)");
    assertThat(harmless).doesNotContain("refused");
    assertThat(shape("geometry(Point,4326)", "geometry(Geometry,4326)")).isEqualTo(harmless);
    assertThat(shape("geometry(Point,4326)", "geometry(Point)")).isEqualTo(harmless);
    assertThat(shape("geometry(Point)", "geometry(Point,4326)")).isEqualTo(harmless);
    assertThat(shape("geometry(Point,4326)", "geometry")).isEqualTo(harmless);
  }

  private static String shape(String entities, String changelog) {
    return type(shaped(entities), shaped(changelog), Written.ANYTHING);
  }

  @Test
  void vectorsHaveTheDimensionsOfTheColumn() {
    assertThat(type(vector("vector(3)"), vector("vector(4)"), Written.ANYTHING))
        .isEqualTo("every value is refused: the dimensions are those of public.vector(4)");
    assertThat(type(vector("vector(3)"), vector("vector"), Written.ANYTHING))
        .isEqualTo(type(vector("vector"), vector("vector(3)"), Written.ANYTHING))
        .startsWith("none known");
  }

  @Test
  void fillerIsNamed() {
    assertThat(notNull(List.of(filledBy("Envers")))).isEqualTo("none: always filled by Envers");
    assertThat(notNull(List.of(trait(WriteTrait.PRIMITIVE))))
        .isEqualTo("none: a primitive attribute is never null");
  }

  @Test
  void attributesThatShareAColumnAreSeenTogether() {
    Written leftOut = trait(WriteTrait.LEFT_OUT);
    String fails =
        "storing Book without it fails:"
            + " null value in column \"state\" violates not-null constraint";
    assertThat(notNull(List.of(leftOut, Written.ANYTHING))).isEqualTo(fails);
    assertThat(notNull(List.of(leftOut, filledBy("Envers"))))
        .isEqualTo("none: always filled by Envers");
    assertThat(notNull(List.of(Written.ANYTHING, filledBy("Envers")))).isEqualTo(fails);
    assertThat(Written.together(List.of(Written.ANYTHING, Written.only(List.of("A")))).values())
        .isEmpty();
  }

  @Test
  void whatIsSeldomReadFailsWritesOnly() {
    assertThat(
            consequence(
                new Missing(COLUMN, column(20, false)), origin("table generator", filledBy("x"))))
        .isEqualTo("every INSERT of Book fails: column \"state\" does not exist");
    assertThat(consequence(new Missing(COLUMN, column(20, false)), origin("audit", filledBy("x"))))
        .isEqualTo("every change of Book fails: column \"state\" does not exist");
    assertThat(consequence(new Missing(COLUMN, column(20, false)), origin("", filledBy("x"))))
        .isEqualTo("every SELECT and INSERT of Book fails: column \"state\" does not exist");
  }

  @Test
  void incrementMattersByWhatHibernateDoesAboutIt() {
    assertThat(increment(50, 1, trait(WriteTrait.INCREMENT_DEMANDED)))
        .isEqualTo(
            "Hibernate does not start: the increment size of the sequence is set to 50 in the"
                + " entity mapping while the database's is 1");
    assertThat(increment(50, 1, trait(WriteTrait.INCREMENT_ADOPTED)))
        .isEqualTo("none: Hibernate counts in the steps of the sequence, as it is told to");
    assertThat(increment(50, 1, Written.ANYTHING)).startsWith("ids of Book collide");
    assertThat(increment(1, 50, trait(WriteTrait.INCREMENT_DEMANDED)))
        .isEqualTo("none known but gaps: Hibernate takes each number as it comes");
    assertThat(increment(1, -1, Written.ANYTHING)).startsWith("ids of Book collide");
  }

  @Test
  void elementsOfACollectionHaveNoId() {
    PrimaryKey key = new PrimaryKey("book_pkey", List.of("state"), Deferrability.NOT_DEFERRABLE);
    Missing missing = new Missing(ObjectKey.of(ObjectKind.PRIMARY_KEY, TABLE, "book_pkey"), key);
    assertThat(consequence(missing, origin("", Written.ANYTHING)))
        .isEqualTo("two rows of Book can have the same id");
    assertThat(consequence(missing, origin("join column", trait(WriteTrait.REPEATED))))
        .isEqualTo("an element of Book.state can be stored twice");
  }

  private static String type(int length, Written written) {
    return type(column(255, false), column(length, false), written);
  }

  private static String type(Column entities, Column changelog, Written written) {
    return consequence(
        new Changed(COLUMN, Property.TYPE, entities, changelog, "", ""), origin("", written));
  }

  private static String notNull(List<Written> written) {
    return consequence(
        new Changed(
            COLUMN, Property.NULLABILITY, column(20, false), column(20, true), "null", "not null"),
        written.stream().map(each -> origin("", each)).toArray(Origin[]::new));
  }

  private static String increment(long entities, long changelog, Written written) {
    ObjectKey key = ObjectKey.of(ObjectKind.SEQUENCE, TABLE);
    return consequence(
        new Changed(
            key, Property.INCREMENT, sequence(entities), sequence(changelog), "as said", "else"),
        origin("", written));
  }

  private static String consequence(Difference difference, Origin... origins) {
    Origins known =
        new Origins(
            Map.of(),
            Map.of(TABLE, Map.of("state", List.of(origins))),
            Map.of(TABLE, List.of(origins[0])));
    return new DriftPolicy(PolicySettings.DEFAULT)
        .judge(
            new Drift(List.of(difference)), new Provenance(known, Map.of(), ChangesetHistory.NONE))
        .all()
        .get(0)
        .consequence();
  }

  private static Origin origin(String note, Written written) {
    return new Origin(
        "com.acme.Book",
        Optional.of("state"),
        "com.acme.Book",
        Optional.of(note).filter(text -> !text.isEmpty()),
        written);
  }

  private static Written filledBy(String filler) {
    return written(OptionalInt.empty(), Optional.of(filler), Set.of());
  }

  private static Written trait(WriteTrait trait) {
    return written(OptionalInt.empty(), Optional.empty(), Set.of(trait));
  }

  private static Written written(
      OptionalInt length, Optional<String> filler, Set<WriteTrait> traits) {
    return new Written(List.of(), length, OptionalInt.empty(), filler, traits);
  }

  private static Column column(int length, boolean notNull) {
    return column("varchar", OptionalInt.of(length), notNull);
  }

  private static Column column(String base, OptionalInt length, boolean notNull) {
    String text = length.isPresent() ? "character varying(" + length.getAsInt() + ")" : "integer";
    return column(new ObjectName("pg_catalog", base), text, length, notNull);
  }

  private static Column shaped(String text) {
    return column(
        new ObjectName("public", "geometry"), "public." + text, OptionalInt.empty(), false);
  }

  private static Column vector(String text) {
    return column(new ObjectName("public", "vector"), "public." + text, OptionalInt.empty(), false);
  }

  private static Column column(ObjectName base, String text, OptionalInt length, boolean notNull) {
    ColumnType type =
        new ColumnType(
            new SqlText(text),
            base,
            'b',
            false,
            Optional.empty(),
            length,
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Column(
        "state",
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

  private static Sequence sequence(long increment) {
    return new Sequence(
        TABLE,
        new SqlText("bigint"),
        1,
        increment,
        1,
        100,
        1,
        false,
        Optional.empty(),
        Optional.empty());
  }
}
