package io.github.schemasync.core.changelog;

/** How a changelog grows. */
public enum Growth {
  /** The newest file takes the changesets of today too. */
  APPEND,
  /** They get a file of their own. */
  NEW_FILE
}
