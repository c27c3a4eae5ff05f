package io.github.schemasync.core.model;

/** What happens to referencing rows. */
public enum ReferentialAction {
  NO_ACTION("no action"),
  RESTRICT("restrict"),
  CASCADE("cascade"),
  SET_NULL("set null"),
  SET_DEFAULT("set default");

  private final String words;

  ReferentialAction(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether a row that is referred to stays as it is. */
  public boolean refuses() {
    return this == NO_ACTION || this == RESTRICT;
  }

  /** As {@code pg_constraint.confdeltype} stores it. */
  public static ReferentialAction of(char code) {
    return switch (code) {
      case 'a' -> NO_ACTION;
      case 'r' -> RESTRICT;
      case 'c' -> CASCADE;
      case 'n' -> SET_NULL;
      case 'd' -> SET_DEFAULT;
      default -> throw new IllegalArgumentException("unknown referential action " + code);
    };
  }
}
