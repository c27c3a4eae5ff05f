package io.github.schemasync.core.policy;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.WriteTrait;

/** What it does that a text of the entities is of an enum type in the changelog. */
final class EnumForText {
  private EnumForText() {}

  /** Whether the type has a label for each constant is told apart. */
  static Effect effect(Column changelog, Subject subject) {
    String type = changelog.type().base().name();
    if (changelog.type().array()) {
      return Effect.breaks("reading or writing fails: the column is an array of " + type);
    } else if (subject.isDiscriminatorOfEntity()) {
      return Effect.differs(
          "a query that compares type(…) with a parameter fails: operator does not exist: "
              + type
              + " = character varying; INSERTs have it as a literal, which fits");
    } else if (subject.is(WriteTrait.UNTYPED_TEXT)) {
      return Effect.differs(
          "none known as long as stringtype=unspecified makes the driver send texts without a type");
    } else if (changelog.takesVarchar()) {
      return Effect.differs(
          "a query that compares it with a parameter fails: operator does not exist: "
              + type
              + " = character varying; INSERT and UPDATE work by the changelog's cast");
    }
    return Effect.breaks(
        "writing it fails: column \""
            + changelog.name()
            + "\" is of type "
            + type
            + " but expression is of type character varying; map it with"
            + " @JdbcTypeCode(SqlTypes.NAMED_ENUM), or say stringtype=unspecified in the JDBC URL");
  }
}
