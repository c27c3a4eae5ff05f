package io.github.schemasync.core.model;

/** What Hibernate does with a column, or a sequence, that is not as usual. */
public enum WriteTrait {
  /** A primitive attribute that every row of its table is written with: never null. */
  PRIMITIVE,
  /** A constraint of Bean Validation refuses null, whether it is part of the DDL or not. */
  STATED_NOT_NULL,
  /** No INSERT names the column: {@code insertable = false}, {@code @Generated}. */
  LEFT_OUT,
  /** An INSERT names the column only when there is a value: {@code @DynamicInsert}. */
  LEFT_OUT_WHEN_NULL,
  /** Rows of other entities in the same table leave the column null. */
  SHARES_TABLE,
  /** Several rows may have the same value: a many-to-one, the key of a collection. */
  REPEATED,
  /** An element of a {@code Set}. */
  IN_SET,
  /** The entity is {@code @Immutable}. */
  IMMUTABLE,
  /** SQL of the user's own stands around the value: {@code @ColumnTransformer(write = …)}. */
  TRANSFORMED,
  /** The driver sends texts without a type: {@code stringtype=unspecified}. */
  UNTYPED_TEXT,
  /** A moment that Hibernate writes and reads as a time in UTC, whatever the zones are. */
  IN_UTC,
  /** A user type whose SQL type Hibernate has no name for; a text stands in for it. */
  UNNAMED_TYPE,
  /** Hibernate does not start with a sequence of another increment. */
  INCREMENT_DEMANDED,
  /** Hibernate counts in the steps of the sequence, whatever they are. */
  INCREMENT_ADOPTED
}
