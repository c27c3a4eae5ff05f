package io.github.schemasync.core.model;

/** What kind of relation rows are read from. */
public enum TableKind {
  TABLE("table"),
  PARTITIONED_TABLE("partitioned table"),
  FOREIGN_TABLE("foreign table"),
  VIEW("view"),
  MATERIALIZED_VIEW("materialized view");

  private final String words;

  TableKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether it can have constraints, defaults and nullability of its own. */
  public boolean holdsRows() {
    return this != VIEW && this != MATERIALIZED_VIEW;
  }
}
