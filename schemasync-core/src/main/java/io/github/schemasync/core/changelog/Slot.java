package io.github.schemasync.core.changelog;

/**
 * A place for new entries.
 *
 * @param offset where the text goes
 * @param end offset behind what it takes the place of, which is no entry; usually the same
 * @param margin stands before each line of an entry
 * @param before stands before the first entry
 * @param between stands between two entries
 * @param after stands behind the last entry
 */
record Slot(int offset, int end, String margin, String before, String between, String after) {

  Slot(int offset, String margin, String before, String between, String after) {
    this(offset, offset, margin, before, between, after);
  }
}
