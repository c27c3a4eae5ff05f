package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.model.Written;
import java.util.Optional;
import java.util.OptionalInt;

/** What it does when a property of a column differs. */
final class ColumnEffects {
  private ColumnEffects() {}

  static Effect of(Changed changed, Subject subject) {
    Column entities = (Column) changed.entities();
    Column changelog = (Column) changed.changelog();
    return switch (changed.property()) {
      case TYPE -> type(entities, changelog, subject);
      case NULLABILITY -> nullability(changed, subject);
      case DEFAULT ->
          Effect.weakens(
              "rows that leave it out get "
                  + changed.changelogValue()
                  + " instead of "
                  + changed.entitiesValue());
      case DEFAULT_UNEXPECTED -> unexpectedDefault(subject);
      case IDENTITY -> identity(entities, changelog, subject);
      case GENERATED -> generated(entities, changelog, subject);
      case GENERATED_KIND ->
          Effect.differs("none known: the value takes time when it is read, or when it is written");
      case COLLATION -> Effect.differs("text sorts and compares differently");
      case COMMENT -> Effect.quiet("none: a comment");
      default -> Effect.differs("none known");
    };
  }

  private static Effect type(Column entities, Column changelog, Subject subject) {
    if (subject.is(WriteTrait.TRANSFORMED)) {
      return Effect.differs("not known: SQL of @ColumnTransformer makes the value that is written");
    }
    if (isKeptInUtc(entities, changelog, subject)) {
      return Effect.weakens(
          "Hibernate writes and reads it in UTC, but now() and other programs take it for a time of"
              + " their own zone");
    } else if (entities.type().isText() && changelog.type().isEnum()) {
      return EnumForText.effect(changelog, subject);
    }
    Optional<String> flaw = TypeFit.flaw(entities.type(), changelog.type(), subject.written());
    if (flaw.isPresent() && isBoundByKey(entities, changelog, subject)) {
      return Effect.differs("none of its own: a foreign key refuses longer values as well");
    } else if (flaw.isPresent()) {
      return Effect.breaks(flaw.orElseThrow());
    }
    if (TypeFit.flaw(entities.type(), changelog.type(), Written.ANYTHING).isEmpty()) {
      return Effect.differs("none known: the changelog's type holds every value of the model");
    }
    OptionalInt stated = subject.written().atMost();
    return stated.isPresent() && stated.equals(changelog.type().length())
        ? Effect.quiet("none: a constraint of the attribute states the same length")
        : Effect.differs("none known: every value that is written fits");
  }

  private static boolean isKeptInUtc(Column entities, Column changelog, Subject subject) {
    return subject.is(WriteTrait.IN_UTC)
        && entities.type().is("timestamptz")
        && changelog.type().is("timestamp")
        && !TypeFit.isShorter(changelog.type().precision(), entities.type().precision());
  }

  /** Whether a text that is too long would be refused whatever the length; none is known to be. */
  private static boolean isBoundByKey(Column entities, Column changelog, Subject subject) {
    boolean texts = entities.type().isText() && changelog.type().is("varchar");
    return changelog.boundByKey()
        && texts
        && !entities.type().array()
        && subject.written().values().isEmpty()
        && subject.written().length().isEmpty();
  }

  private static Effect unexpectedDefault(Subject subject) {
    if (subject.isLeftOut()) {
      return Effect.quiet("none known: no INSERT names the column, so that new rows get it");
    }
    return subject.isLeftOutWhenNull()
        ? Effect.differs("new rows get it where the attribute is null: INSERTs leave the null out")
        : Effect.quiet("none: Hibernate writes the column in every INSERT");
  }

  private static Effect nullability(Changed changed, Subject subject) {
    return ((Column) changed.changelog()).notNull() ? notNull(changed, subject) : nullable(subject);
  }

  /** Only the changelog says NOT NULL. */
  private static Effect notNull(Changed changed, Subject subject) {
    Column changelog = (Column) changed.changelog();
    if (subject.isNeverNull()) {
      return Effect.quiet(
          subject
              .filledBy()
              .map(filler -> "none: always filled by " + filler)
              .orElse("none: a primitive attribute is never null"));
    } else if (subject.isStatedNotNull()) {
      return Effect.quiet("none that the model does not state: a constraint refuses null as well");
    } else if (!changelog.demandsValue() && subject.isLeftOut()) {
      return Effect.quiet("none: no INSERT names the column, and the database fills it");
    } else if (!changelog.demandsValue() && subject.isLeftOutWhenNull()) {
      return Effect.differs(
          "none unless it is set to null later: an INSERT leaves null out, and the database fills"
              + " it");
    } else if (subject.filledByTrigger()) {
      return Effect.differs("none if the trigger that runs before each INSERT fills it");
    }
    return Effect.breaks(
        "storing "
            + subject.entity()
            + " without it fails: "
            + (changed.changelogValue().equals("not null")
                ? "null value in column \"" + changelog.name() + "\" violates not-null constraint"
                : "new row violates check constraint"));
  }

  /** Only the entities say NOT NULL. */
  private static Effect nullable(Subject subject) {
    if (subject.is(WriteTrait.SHARES_TABLE)) {
      return Effect.differs(
          "none known: other entities keep rows in the table that have no such attribute, and NOT"
              + " NULL would refuse them");
    }
    return Effect.weakens(
        "rows of "
            + subject.entity()
            + " without it can be stored"
            + (subject.isPrimitive() ? ", and then not be read into the primitive" : ""));
  }

  private static Effect identity(Column entities, Column changelog, Subject subject) {
    if (!changelog.numbersItself()) {
      return Effect.breaks(
          "every INSERT of "
              + subject.entity()
              + " fails: nothing gives \""
              + changelog.name()
              + "\" a value");
    }
    if (entities.numbersItself()) {
      return Effect.differs("none known: both number new rows");
    }
    return subject.isLeftOut()
        ? Effect.differs("none as long as no UPDATE names it either: no INSERT does")
        : Effect.breaks(
            "every INSERT of "
                + subject.entity()
                + " fails: cannot insert a non-DEFAULT value into column \""
                + changelog.name()
                + "\"");
  }

  private static Effect generated(Column entities, Column changelog, Subject subject) {
    boolean stated = entities.generated().isPresent();
    if (!stated && changelog.generated().isPresent() && subject.isLeftOut()) {
      return Effect.differs("none as long as no UPDATE names it either: no INSERT does");
    }
    return changelog.generated().isPresent()
        ? Effect.breaks(
            "INSERTs of "
                + subject.entity()
                + " fail or read another value: the database computes \""
                + changelog.name()
                + "\" itself")
        : Effect.breaks(
            "\"" + changelog.name() + "\" of " + subject.entity() + " is never computed");
  }
}
