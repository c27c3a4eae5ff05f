package io.github.schemasync.core.model;

/**
 * Where a sequence stands.
 *
 * @param start where it begins
 * @param value the value it gave last, or gives next
 * @param given whether it gave it
 */
public record SequenceValue(ObjectName sequence, long start, long value, boolean given) {

  /** Whether it never gave a value. */
  public boolean isUntouched() {
    return !given && value == start;
  }
}
