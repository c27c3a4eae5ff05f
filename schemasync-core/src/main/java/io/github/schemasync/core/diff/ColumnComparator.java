package io.github.schemasync.core.diff;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.Table;
import java.util.Optional;

/** Compares two columns of the same name, by what inserts and reads of the application need. */
final class ColumnComparator {
  private static final String NONE = "none";

  private final Semantics semantics;
  private final Origins origins;
  private final EnumPairs enums;

  ColumnComparator(Semantics semantics, Origins origins, EnumPairs enums) {
    this.semantics = semantics;
    this.origins = origins;
    this.enums = enums;
  }

  /**
   * @param tables as they are written
   * @param pair the columns, NOT NULL also by a check
   */
  void compare(
      Pairing.Pair<Table> tables, Pairing.Pair<Column> pair, Differences.Properties found) {
    Column entities = pair.entities();
    Column changelog = pair.changelog();
    compareType(tables.entities(), pair, found);
    if (entities.notNull() != changelog.notNull()) {
      found.changed(
          Property.NULLABILITY,
          nullability(tables.entities(), entities),
          nullability(tables.changelog(), changelog));
    }
    compareGenerated(tables, pair, found);
    compareNumbering(entities, changelog, found);
    if (entities.defaultValue().isEmpty() || !isUnnamed(tables.entities(), entities)) {
      compareDefault(entities, changelog, found);
    }
    found.compare(Property.COLLATION, collation(entities), collation(changelog));
    if (entities.comment().isPresent()) {
      found.compare(
          Property.COMMENT, entities.comment().orElseThrow(), changelog.comment().orElse(NONE));
    }
  }

  /**
   * @param table of the entities
   */
  void compareType(Table table, Pairing.Pair<Column> pair, Differences.Properties found) {
    ColumnType entities = pair.entities().type();
    ColumnType changelog = pair.changelog().type();
    if (isUnnamed(table, pair.entities())) {
      found.unknownToEntities(
          "Hibernate has no name for its type; columnDefinition = \"%s\" would be the changelog's"
              .formatted(changelog));
      return;
    }
    boolean bothUnboundedText = isUnboundedText(entities) && isUnboundedText(changelog);
    if (!entities.holdsLike(changelog) && !bothUnboundedText && !enums.same(entities, changelog)) {
      found.changed(Property.TYPE, entities.toString(), changelog.toString());
    }
  }

  private boolean isUnnamed(Table table, Column column) {
    return origins.isUnnamedType(table.qualifiedName(), column.name());
  }

  /** {@code varchar} without a length and {@code text} are one type in all but name. */
  private static boolean isUnboundedText(ColumnType type) {
    boolean text = type.is("text") || (type.is("varchar") && type.length().isEmpty());
    return text && !type.array();
  }

  private void compareGenerated(
      Pairing.Pair<Table> tables, Pairing.Pair<Column> pair, Differences.Properties found) {
    Optional<SqlText> entities = pair.entities().generated();
    Optional<SqlText> changelog = pair.changelog().generated();
    boolean same =
        entities.equals(changelog)
            || (entities.isPresent()
                && changelog.isPresent()
                && isSame(tables, entities.orElseThrow(), changelog.orElseThrow()));
    if (!same) {
      found.changed(Property.GENERATED, text(entities), text(changelog));
    } else if (entities.isPresent()) {
      found.compare(
          Property.GENERATED_KIND, generation(pair.entities()), generation(pair.changelog()));
    }
  }

  private boolean isSame(Pairing.Pair<Table> tables, SqlText ofEntities, SqlText ofChangelog) {
    return semantics.sameExpression(tables.entities(), tables.changelog(), ofEntities, ofChangelog);
  }

  /**
   * A serial, an identity and a default that draws from a sequence serve inserts alike. Where the
   * entities give the number themselves, only {@code generated always} is in their way.
   */
  private static void compareNumbering(
      Column entities, Column changelog, Differences.Properties found) {
    boolean lacksNumbers = entities.numbersItself() && !changelog.numbersItself();
    boolean refusesNumbers =
        !entities.numbersItself() && changelog.identity().equals(Optional.of(Identity.ALWAYS));
    boolean otherKind =
        entities.identity().isPresent()
            && changelog.identity().isPresent()
            && !entities.identity().equals(changelog.identity());
    if (lacksNumbers || refusesNumbers || otherKind) {
      found.changed(Property.IDENTITY, numbering(entities), numbering(changelog));
    }
  }

  private void compareDefault(Column entities, Column changelog, Differences.Properties found) {
    Optional<SqlText> ofEntities = entities.defaultValue();
    boolean onlyNumbers = changelog.numbersItself() && ofEntities.isEmpty();
    if (entities.numbersItself() || onlyNumbers) {
      return;
    }
    Optional<SqlText> ofChangelog = changelog.defaultValue();
    if (ofEntities.equals(ofChangelog)) {
      return;
    }
    if (ofEntities.isEmpty()) {
      found.changed(Property.DEFAULT_UNEXPECTED, NONE, text(ofChangelog));
      return;
    }
    Sameness sameness =
        ofChangelog.isEmpty() ? Sameness.DIFFERENT : semantics.compareDefaults(entities, changelog);
    if (sameness == Sameness.UNDECIDED) {
      found.notCompared(
          "both defaults give another value each time: entities "
              + text(ofEntities)
              + ", changelog "
              + text(ofChangelog));
    } else if (sameness == Sameness.DIFFERENT) {
      found.changed(
          Property.DEFAULT,
          text(ofEntities),
          ofChangelog.map(SqlText::text).orElseGet(() -> numbering(changelog)));
    }
  }

  private static String nullability(Table table, Column column) {
    boolean written = table.column(column.name()).filter(Column::notNull).isPresent();
    return written ? "not null" : column.notNull() ? "not null by a check" : "null";
  }

  private static String generation(Column column) {
    return column.virtual() ? "virtual" : "stored";
  }

  private static String numbering(Column column) {
    return column
        .identity()
        .map(kind -> "generated " + kind.words() + " as identity")
        .or(() -> column.sequence().map(sequence -> "drawn from " + sequence))
        .orElse(NONE);
  }

  private static String collation(Column column) {
    return column.collation().map(ObjectName::toString).orElse("default");
  }

  private static String text(Optional<SqlText> expression) {
    return expression.map(SqlText::text).orElse(NONE);
  }
}
