package io.github.schemasync.core.worker;

/** How much of a changelog Liquibase was not needed for, because its SQL is known. */
public enum Replayed {
  /** Liquibase has applied all of it. */
  NOTHING,
  /** Liquibase has applied what is new, to the schema that the rest had made. */
  BEGINNING,
  /** Liquibase has not run. */
  ALL
}
