package io.github.schemasync.core.closing;

/** What became of findings. */
public enum Outcome {
  /** None is left but what the user is told is left, and the changesets roll back. */
  CLOSED,
  /** Some are left open that nobody is told of: nothing is written. */
  LEFT,
  /** As with {@link #CLOSED}, but the changesets do not roll back: nothing is written. */
  NOT_ROLLED_BACK
}
