package io.github.schemasync.core;

/** What became of an object that only the changelog has, beside a like one that it lacks. */
public enum RenameAnswer {
  /** It is the other, under another name. */
  RENAMED,
  /** It goes, with its data, and the other is new. */
  DROPPED,
  /** It stays as it is, and the other is new. */
  KEPT
}
