package io.github.schemasync.core.model;

/** When a constraint is looked at. */
public enum Deferrability {
  NOT_DEFERRABLE("not deferrable"),
  INITIALLY_IMMEDIATE("deferrable initially immediate"),
  INITIALLY_DEFERRED("deferrable initially deferred");

  private final String words;

  Deferrability(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** As {@code pg_constraint} stores it. */
  public static Deferrability of(boolean deferrable, boolean deferred) {
    if (!deferrable) {
      return NOT_DEFERRABLE;
    }
    return deferred ? INITIALLY_DEFERRED : INITIALLY_IMMEDIATE;
  }
}
