package io.github.schemasync.core.model;

/** What makes a table do something else with rows than keep and show them. */
public enum TableTrait {
  /** {@code enable row level security}: policies hide rows from roles that do not own the table. */
  ROW_SECURITY,
  /** {@code force row level security}: they hide rows from its owner as well. */
  FORCED_ROW_SECURITY,
  /** {@code partition of}: a part of another table, which comes and goes with its rows. */
  PARTITION,
  /** A view that takes no INSERT, UPDATE or DELETE. */
  READ_ONLY("read-only", "writable"),
  /** {@code create rule}: statements are rewritten. */
  RULE,
  /** {@code create trigger … before … for each row}: rows can be changed or dropped. */
  TRIGGER,
  /** One of these triggers runs before an INSERT: it can fill columns. */
  INSERT_TRIGGER,
  /** {@code create unlogged table}: a crash of the server empties it. */
  UNLOGGED("unlogged", "logged");

  private final String with;
  private final String without;

  TableTrait() {
    this("yes", "no");
  }

  TableTrait(String with, String without) {
    this.with = with;
    this.without = without;
  }

  /** What a side is said to be: {@code read-only} or {@code writable}. */
  public String said(Table table) {
    return table.traits().contains(this) ? with : without;
  }
}
