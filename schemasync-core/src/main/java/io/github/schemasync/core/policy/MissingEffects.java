package io.github.schemasync.core.policy;

import io.github.schemasync.core.diff.Difference.Missing;
import io.github.schemasync.core.model.EnumType;

/** What it does when the changelog lacks something that the entities need. */
final class MissingEffects {
  /** Of rows that are there twice Hibernate reads one element, and removes both with it. */
  private static final String OF_SET =
      "none known: a Set stores no element twice, unless two sessions do at once";

  private MissingEffects() {}

  static Effect of(Missing missing, Subject subject) {
    String entity = subject.entity();
    return switch (missing.key().kind()) {
      case ENUM -> enumType((EnumType) missing.entities(), subject);
      case SCHEMA, TABLE, COLUMN, SEQUENCE, VIEW, DOMAIN, COMPOSITE, RANGE, FUNCTION, EXTENSION ->
          Effect.breaks(failure(subject));
      case ENUM_LABEL ->
          Effect.breaks(
              "writing it fails: invalid input value for enum "
                  + missing.key().object().name()
                  + ": \""
                  + subject.member()
                  + "\"");
      case PRIMARY_KEY -> primaryKey(subject);
      case UNIQUE -> unique(subject);
      case FOREIGN_KEY -> Effect.weakens("rows of " + entity + " can refer to rows that are gone");
      case CHECK -> check(subject);
      case EXCLUSION -> Effect.weakens("rows that exclude each other can be stored");
      case INDEX -> Effect.weakens("queries that rely on it read the whole table");
      case TRIGGER -> Effect.weakens("what it does to rows is not done");
      case POLICY -> Effect.weakens("rows are shown or hidden by other rules");
    };
  }

  /** Nothing else keeps the rows of the entities' key apart. */
  static Effect primaryKey(Subject subject) {
    return subject.uniqueness().ofSet()
        ? Effect.differs(OF_SET)
        : Effect.weakens(
            subject
                .collection()
                .map(name -> "an element of " + name + " can be stored twice")
                .orElseGet(() -> "two rows of " + subject.entity() + " can have the same id"));
  }

  private static Effect unique(Subject subject) {
    String repeat = "rows of " + subject.entity() + " that must be unique can repeat";
    if (subject.uniqueness().contradicted()) {
      return Effect.differs(repeat + ", as another attribute on the same column lets them");
    }
    return subject.uniqueness().ofSet() ? Effect.differs(OF_SET) : Effect.weakens(repeat);
  }

  /** The statements that fail, and PostgreSQL's message. */
  private static String failure(Subject subject) {
    String entity = subject.entity();
    String does = " \"" + subject.member() + "\" does not exist";
    return switch (subject.key().kind()) {
      case SCHEMA -> "every statement on its tables fails: schema" + does;
      case COLUMN -> statements(subject, "every SELECT and INSERT of ") + " fails: column" + does;
      case SEQUENCE -> "every INSERT of " + entity + " fails: relation" + does;
      case ENUM, DOMAIN, COMPOSITE, RANGE -> "every statement that uses it fails: type" + does;
      case FUNCTION -> "every statement that calls it fails: function" + does;
      case EXTENSION -> "every statement that uses its types or functions fails";
      default -> statements(subject, "every statement on ") + " fails: relation" + does;
    };
  }

  /** What Envers and generators keep is seldom read. */
  private static String statements(Subject subject, String otherwise) {
    String verb = otherwise;
    if (subject.isNoted("audit")) {
      verb = "every change of ";
    } else if (subject.isNoted("table generator")) {
      verb = "every INSERT of ";
    }
    return verb + subject.entity();
  }

  /** A column of another type leaves the one that Hibernate makes for the Java enum unused. */
  private static Effect enumType(EnumType type, Subject subject) {
    return type.used()
        ? Effect.breaks(failure(subject))
        : Effect.differs(
            "none for rows, since no column has it; "
                + ChangedEffects.constantInQuery(type.name()));
  }

  private static Effect check(Subject subject) {
    return subject.isMadeOfEnum()
        ? Effect.quiet("none: Hibernate derives it from the mapping and writes no other value")
        : Effect.weakens("values of " + subject.entity() + " that the model forbids can be stored");
  }
}
