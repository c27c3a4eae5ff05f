package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.ObjectName;
import java.util.Optional;

/** A column of which some properties are another's. */
final class ColumnMerge {
  private final Column column;
  private final Column other;
  private final Property taken;

  private ColumnMerge(Column column, Column other, Property taken) {
    this.column = column;
    this.other = other;
    this.taken = taken;
  }

  /**
   * The column with one property taken from the other. A type brings a collation; an identity and a
   * generated value bring the default, since a column has only one of them.
   */
  static Column of(Column column, Column other, Property property) {
    return new ColumnMerge(column, other, property).merged();
  }

  /** The same, numbered by itself. */
  static Column withIdentity(Column column, Identity identity) {
    return with(column, column.notNull(), Optional.of(identity));
  }

  /** The same, which takes null: an identity never does. */
  static Column nullable(Column column) {
    return column.identity().isPresent()
        ? with(column, false, Optional.empty())
        : column.withNullability(false);
  }

  /** A sequence of its own goes with the default, and with the identity that was. */
  private static Column with(Column column, boolean notNull, Optional<Identity> identity) {
    return new Column(
        column.name(),
        column.type(),
        notNull,
        Optional.empty(),
        identity,
        column.generated(),
        column.virtual(),
        Optional.empty(),
        column.collation(),
        column.comment(),
        column.takesVarchar(),
        column.boundByKey());
  }

  private Column merged() {
    return new Column(
        column.name(),
        of(Property.TYPE).type(),
        of(Property.NULLABILITY).notNull(),
        of(Property.DEFAULT, Property.DEFAULT_UNEXPECTED, Property.GENERATED).defaultValue(),
        of(Property.DEFAULT, Property.GENERATED).identity(),
        of(Property.GENERATED).generated(),
        of(Property.GENERATED).virtual(),
        of(Property.DEFAULT, Property.GENERATED).sequence(),
        collation(),
        of(Property.COMMENT).comment(),
        of(Property.TYPE).takesVarchar(),
        of(Property.TYPE).boundByKey());
  }

  /** One that the other says nothing of stays, where its type has one. */
  private Optional<ObjectName> collation() {
    Optional<ObjectName> brought = of(Property.TYPE, Property.COLLATION).collation();
    boolean stays = taken == Property.TYPE && brought.isEmpty() && other.type().isText();
    return stays ? column.collation() : brought;
  }

  private Column of(Property... properties) {
    for (Property property : properties) {
      if (taken == property) {
        return other;
      }
    }
    return column;
  }
}
