package io.github.schemasync.core.diff;

/** What PostgreSQL says of two expressions with different texts. */
public enum Sameness {
  SAME,
  DIFFERENT,
  /** Nothing that can be asked settles it. */
  UNDECIDED
}
