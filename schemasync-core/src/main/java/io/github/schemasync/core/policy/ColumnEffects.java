package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference.Changed;
import io.github.schemasync.core.model.Column;

/** What it does when a property of a column differs. */
final class ColumnEffects {
  private ColumnEffects() {}

  static Effect of(Changed changed, Subject subject) {
    Column entities = (Column) changed.entities();
    Column changelog = (Column) changed.changelog();
    return switch (changed.property()) {
      case TYPE -> type(entities, changelog);
      case NULLABILITY -> nullability(changelog, subject);
      case DEFAULT ->
          Effect.weakens(
              "rows that leave it out get "
                  + changed.changelogValue()
                  + " instead of "
                  + changed.entitiesValue());
      case DEFAULT_UNEXPECTED -> Effect.quiet("none: Hibernate writes the column in every INSERT");
      case IDENTITY -> identity(entities, changelog, subject);
      case GENERATED -> generated(changelog, subject);
      case COLLATION -> Effect.differs("text sorts and compares differently");
      case COMMENT -> Effect.quiet("none: a comment");
      default -> Effect.differs("none known");
    };
  }

  private static Effect type(Column entities, Column changelog) {
    return TypeFit.flaw(entities.type(), changelog.type())
        .map(Effect::breaks)
        .orElseGet(
            () ->
                Effect.differs("none known: the changelog's type holds every value of the model"));
  }

  private static Effect nullability(Column changelog, Subject subject) {
    if (changelog.notNull() && subject.isNeverNull()) {
      return Effect.quiet("none: a primitive attribute is never null");
    }
    return changelog.notNull()
        ? Effect.breaks(
            "storing "
                + subject.entity()
                + " without it fails: null value in column \""
                + changelog.name()
                + "\" violates not-null constraint")
        : Effect.weakens(
            "rows of "
                + subject.entity()
                + " without it can be stored"
                + (subject.isNeverNull() ? ", and then not be read into the primitive" : ""));
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
    return entities.numbersItself()
        ? Effect.differs("none known: both number new rows")
        : Effect.breaks(
            "every INSERT of "
                + subject.entity()
                + " fails: cannot insert a non-DEFAULT value into column \""
                + changelog.name()
                + "\"");
  }

  private static Effect generated(Column changelog, Subject subject) {
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
