package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectName;

/** How PostgreSQL spells names inside the texts that are read of a catalog. */
public enum Qualification {
  /** Each with its schema, so that the same text means the same in every database. */
  FULL("pg_catalog"),
  /** Those in {@code public} without it, so that a changeset can run in another schema too. */
  ALL_BUT_PUBLIC("public");

  private final String searchPath;

  Qualification(String searchPath) {
    this.searchPath = searchPath;
  }

  /**
   * How changesets spell them. Where Liquibase keeps its history in {@code public} it looks up
   * there what names no schema.
   *
   * @param history DATABASECHANGELOG
   */
  public static Qualification ofChangesets(ObjectName history) {
    return history.schema().equals("public") ? ALL_BUT_PUBLIC : FULL;
  }

  String sql() {
    return "set local search_path = " + searchPath;
  }
}
