package io.github.schemasync.core.closing;

/** What became of findings. */
public enum Outcome {
  /** None is left, and the changesets roll back. */
  CLOSED,
  /** None is left but what the user is told is left, and the changesets, if any, roll back. */
  SAID,
  /** Some are left open that nobody is told of: nothing is written. */
  LEFT,
  /** None or only such are left, but the changesets do not roll back: nothing is written. */
  NOT_ROLLED_BACK
}
