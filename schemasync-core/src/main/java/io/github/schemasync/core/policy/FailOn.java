package io.github.schemasync.core.policy;

/** The mildest impact that fails the build; the values of {@code schemasync.failOn}. */
public enum FailOn {
  BREAKS,
  WEAKENS,
  DIFFERS,
  NEVER;

  /** Whether an impact is bad enough. */
  boolean includes(Impact impact) {
    return switch (this) {
      case BREAKS -> impact == Impact.BREAKS;
      case WEAKENS -> impact != Impact.DIFFERS;
      case DIFFERS -> true;
      case NEVER -> false;
    };
  }
}
