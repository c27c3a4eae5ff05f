package io.github.schemasync.core.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code subtitle varchar(120) not null default ''}.
 *
 * @param notNull whether PostgreSQL refuses null, primary keys included
 * @param defaultValue the default expression; empty for identity and generated columns
 * @param identity how {@code generated … as identity} treats given values
 * @param generated the expression of {@code generated always as (…)}
 * @param sequence the sequence that the identity or the default draws from
 * @param collation the collation, when it is not the type's own
 * @param virtual whether the generated value is computed when it is read, not stored
 * @param takesVarchar whether a cast from {@code varchar} makes its value by itself, for instance
 *     {@code create cast (varchar as mood) with inout as assignment}
 * @param boundByKey whether a foreign key on it alone refuses what a column of its own type does
 *     not hold; that column refers to no other
 */
public record Column(
    String name,
    ColumnType type,
    boolean notNull,
    Optional<SqlText> defaultValue,
    Optional<Identity> identity,
    Optional<SqlText> generated,
    boolean virtual,
    Optional<ObjectName> sequence,
    Optional<ObjectName> collation,
    Optional<String> comment,
    boolean takesVarchar,
    boolean boundByKey)
    implements SchemaObject {

  /** The same, with null refused or not. */
  public Column withNullability(boolean refused) {
    return new Column(
        name,
        type,
        refused,
        defaultValue,
        identity,
        generated,
        virtual,
        sequence,
        collation,
        comment,
        takesVarchar,
        boundByKey);
  }

  /** Whether an insert that leaves the column out gets a value from a sequence. */
  public boolean numbersItself() {
    return identity.isPresent() || sequence.isPresent();
  }

  /** Whether an insert that leaves the column out fails. */
  public boolean demandsValue() {
    return notNull && defaultValue.isEmpty() && identity.isEmpty() && generated.isEmpty();
  }

  @Override
  public String definition() {
    return type
        + (notNull ? " not null" : "")
        + identity.map(kind -> " generated " + kind.words() + " as identity").orElse("")
        + generated.map(expression -> " generated always as (" + expression + ")").orElse("")
        + (virtual ? " virtual" : "")
        + defaultValue.map(value -> " default " + value).orElse("");
  }

  @Override
  public List<String> columnNames() {
    return List.of(name);
  }
}
