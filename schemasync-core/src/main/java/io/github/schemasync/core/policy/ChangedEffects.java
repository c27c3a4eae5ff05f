package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.ReferentialAction;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;
import io.github.schemasync.core.model.WriteTrait;
import java.util.function.Function;
import java.util.stream.Stream;

/** What it does when both sides have an object and one property differs. */
final class ChangedEffects {
  private ChangedEffects() {}

  static Effect of(Changed changed, Subject subject) {
    return switch (changed.key().kind()) {
      case COLUMN -> ColumnEffects.of(changed, subject);
      case PRIMARY_KEY -> primaryKey(changed.property(), subject);
      case UNIQUE -> unique(changed);
      case FOREIGN_KEY -> foreignKey(changed, subject);
      case CHECK -> check(changed, subject);
      case EXCLUSION -> Effect.weakens("rows that exclude each other are judged by another rule");
      case INDEX -> index(changed.property());
      case SEQUENCE -> sequence(changed, subject);
      case ENUM -> enumType(changed);
      case VIEW -> Effect.weakens("reads show other rows or columns");
      case COMPOSITE ->
          Effect.breaks("reading and writing it fails: Hibernate binds its attributes by position");
      case DOMAIN, RANGE -> Effect.weakens("other values are accepted or refused");
      case FUNCTION, TRIGGER -> Effect.weakens("it does something else");
      case POLICY -> Effect.weakens("rows are shown or hidden by other rules");
      default -> table(changed, subject);
    };
  }

  private static Effect index(Property property) {
    return property == Property.METHOD
        ? Effect.differs("other queries are served: of those on its columns, not all of both kinds")
        : Effect.weakens("queries that rely on it may read the whole table");
  }

  private static Effect enumType(Changed changed) {
    return changed.property() == Property.NAME
        ? Effect.differs(
            "none for rows and parameters, which are bound without the name; "
                + constantInQuery(changed.entities().name()))
        : Effect.quiet("none: labels sort differently, which Hibernate never relies on");
  }

  /** Hibernate 6 and 7 cast a literal to the type by the name that it gave it. */
  static String constantInQuery(String type) {
    return "a query that names a constant of the enum fails: type \"" + type + "\" does not exist";
  }

  private static Effect table(Changed changed, Subject subject) {
    return switch (changed.property()) {
      case COMMENT -> Effect.quiet("none: a comment");
      case ROW_SECURITY ->
          Effect.differs(
              "rows that no policy shows are hidden from a role that is not the owner"
                  + (isForced(changed) ? ", and from the owner" : ""));
      case READ_ONLY -> readOnly((Table) changed.changelog(), subject);
      case RULE -> Effect.differs("statements are rewritten before they run");
      case TRIGGER -> Effect.differs("rows can be changed or dropped before they are written");
      case PARTITIONING ->
          Effect.differs("none known: rows are spread otherwise, which takes time, not rows");
      case UNLOGGED -> Effect.differs("a crash of the server empties the table");
      default -> Effect.differs("none known");
    };
  }

  private static Effect readOnly(Table changelog, Subject subject) {
    if (!changelog.traits().contains(TableTrait.READ_ONLY)) {
      return Effect.quiet("none: the model cannot write it either");
    }
    return subject.is(WriteTrait.IMMUTABLE)
        ? Effect.quiet("none as long as it is only read, as an immutable entity is meant to be")
        : Effect.breaks(
            "storing "
                + subject.entity()
                + " fails: \""
                + changelog.name()
                + "\" is a view that"
                + " cannot be written");
  }

  private static boolean isForced(Changed changed) {
    return Stream.of(changed.entities(), changed.changelog())
        .anyMatch(it -> ((Table) it).traits().contains(TableTrait.FORCED_ROW_SECURITY));
  }

  private static Effect primaryKey(Property property, Subject subject) {
    return switch (property) {
      case PARTITION_COLUMNS ->
          Effect.differs(
              "two rows can have the same id in two partitions: PostgreSQL allows no narrower key"
                  + " on a partitioned table");
      case BY_UNIQUE ->
          Effect.quiet("none: the unique constraint keeps rows with the same id apart as well");
      case COLUMNS_REFUSING_NONE -> MissingEffects.primaryKey(subject);
      case COLUMNS ->
          Effect.breaks("rows that differ in their full id collide: duplicate key value");
      default -> Effect.differs("none known: the key is looked at at another moment");
    };
  }

  private static Effect unique(Changed changed) {
    if (changed.property() == Property.PARTITION_COLUMNS) {
      return Effect.weakens(
          "the same values can be stored once for each value of the other columns: PostgreSQL allows"
              + " no narrower constraint on a partitioned table");
    } else if (changed.property() != Property.NULLS) {
      return Effect.differs("none known: the constraint is looked at at another moment");
    }
    return changed.changelogValue().startsWith("nulls not")
        ? Effect.breaks("a second row without these values is refused")
        : Effect.weakens("rows without these values can be stored twice");
  }

  private static Effect foreignKey(Changed changed, Subject subject) {
    return switch (changed.property()) {
      case TARGET ->
          Effect.weakens("rows of " + subject.entity() + " refer to another table or column");
      case ON_DELETE -> onDelete(changed, subject);
      case ON_UPDATE ->
          bothRefuse(changed, ForeignKey::onUpdate)
              ? Effect.quiet("none: a key that is referred to cannot be changed either way")
              : Effect.differs("none known");
      case VALIDATED -> Effect.differs("rows that were there before were never looked at");
      default -> Effect.differs("none known");
    };
  }

  private static Effect onDelete(Changed changed, Subject subject) {
    if (bothRefuse(changed, ForeignKey::onDelete)) {
      return Effect.quiet("none: a row that is referred to cannot be deleted either way");
    }
    return changed.entitiesValue().equals("no action")
        ? Effect.differs(
            "deleting the row referred to does "
                + changed.changelogValue()
                + " behind Hibernate's back")
        : Effect.breaks(
            "deleting the row referred to fails or leaves rows of "
                + subject.entity()
                + ": the model relies on "
                + changed.entitiesValue());
  }

  /** NO ACTION differs from RESTRICT only in that it can wait for the end of the transaction. */
  private static boolean bothRefuse(
      Changed changed, Function<ForeignKey, ReferentialAction> action) {
    return Stream.of(changed.entities(), changed.changelog())
        .map(ForeignKey.class::cast)
        .allMatch(
            key ->
                action.apply(key).refuses() && key.deferrability() == Deferrability.NOT_DEFERRABLE);
  }

  private static Effect check(Changed changed, Subject subject) {
    return switch (changed.property()) {
      case NARROWER -> narrower(changed, subject);
      case ENUM_STALE -> refused(changed, subject);
      case ENUM_WIDER ->
          Effect.differs("values that the model no longer has can be stored, and then not be read");
      case VALIDATED -> Effect.differs("rows that were there before were never looked at");
      default ->
          Effect.weakens("values of " + subject.entity() + " that the model forbids can be stored");
    };
  }

  /**
   * A row with null in all columns of a check is not written where one of them is always filled.
   */
  private static Effect narrower(Changed changed, Subject subject) {
    boolean several = ((Check) changed.changelog()).columns().size() > 1;
    return several && subject.isPartlyFilled()
        ? Effect.differs("a row without these values is refused, if the model ever writes one")
        : refused(changed, subject);
  }

  private static Effect refused(Changed changed, Subject subject) {
    return Effect.breaks(
        "values that "
            + subject.entity()
            + " can write are refused: violates check constraint \""
            + changed.changelog().name()
            + "\"");
  }

  private static Effect sequence(Changed changed, Subject subject) {
    return switch (changed.property()) {
      case CACHE -> Effect.quiet("none: sessions keep more or fewer values ready");
      case INCREMENT ->
          increment(
              ((Sequence) changed.entities()).increment(),
              ((Sequence) changed.changelog()).increment(),
              subject);
      default -> Effect.differs("none known as long as the sequence lasts");
    };
  }

  private static Effect increment(long entities, long changelog, Subject subject) {
    if (entities == 1 && changelog > 0) {
      return Effect.differs("none known but gaps: Hibernate takes each number as it comes");
    } else if (subject.is(WriteTrait.INCREMENT_ADOPTED)) {
      return Effect.differs(
          "none: Hibernate counts in the steps of the sequence, as it is told to");
    } else if (subject.is(WriteTrait.INCREMENT_DEMANDED)) {
      return Effect.breaks(
          "Hibernate does not start: the increment size of the sequence is set to "
              + entities
              + " in the entity mapping while the database's is "
              + changelog);
    }
    return Effect.breaks(
        "ids of "
            + subject.entity()
            + " collide or turn negative: Hibernate counts in steps of "
            + entities
            + ", the sequence in steps of "
            + changelog);
  }
}
