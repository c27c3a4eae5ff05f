package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference.Unexpected;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Index;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Sequence;

/** What it does when only the changelog has something. */
final class UnexpectedEffects {
  private UnexpectedEffects() {}

  static Effect of(Unexpected unexpected, Subject subject) {
    SchemaObject object = unexpected.changelog();
    return switch (unexpected.key().kind()) {
      case COLUMN -> column((Column) object, subject);
      case INDEX -> index((Index) object);
      case UNIQUE, PRIMARY_KEY -> unique(object, subject);
      case FOREIGN_KEY ->
          Effect.differs("rows that refer to nothing are refused, which the model does not know");
      case CHECK ->
          Effect.differs(
              "values that the check forbids are refused, which the model does not know");
      case EXCLUSION ->
          Effect.differs("rows that exclude each other are refused, which the model does not know");
      case SEQUENCE -> sequence((Sequence) object);
      case VIEW -> Effect.quiet("none known: it shows rows of other tables");
      case DOMAIN, COMPOSITE, RANGE, FUNCTION, TRIGGER, POLICY, EXTENSION ->
          Effect.quiet("none known beside what is told of the tables: no mapping can state it");
      case SCHEMA -> Effect.quiet("none known: no entity lives in it");
      default -> Effect.differs("none known: no entity uses it");
    };
  }

  private static Effect column(Column column, Subject subject) {
    if (!column.demandsValue()) {
      return Effect.differs("none known: no attribute uses it");
    } else if (subject.filledByTrigger()) {
      return Effect.differs("none if the trigger that runs before each INSERT fills it");
    }
    return Effect.breaks(
        "every INSERT fails: null value in column \""
            + column.name()
            + "\" of relation \""
            + subject.key().object().name()
            + "\" violates not-null constraint");
  }

  /** Two children of one parent are what a many-to-one is for. */
  private static Effect unique(SchemaObject object, Subject subject) {
    if (subject.uniqueness().ofSet()) {
      return Effect.quiet("none known: a Set stores no element twice");
    }
    return subject.uniqueness().repeated()
        ? Effect.breaks(
            "a second row of "
                + subject.entity()
                + " with the same reference is refused: duplicate key value violates unique"
                + " constraint \""
                + object.name()
                + "\"")
        : Effect.differs("rows that the model allows are refused when they repeat these values");
  }

  private static Effect sequence(Sequence sequence) {
    return sequence
        .drawnBy()
        .map(column -> Effect.quiet("none known: it numbers the rows of " + column))
        .orElse(Effect.differs("none known: no entity uses it"));
  }

  private static Effect index(Index index) {
    return index.unique()
        ? Effect.differs("rows that the model allows are refused when they repeat these values")
        : Effect.quiet("none known: it speeds up what the model does not declare");
  }
}
