package io.github.schemasync.core;

import io.github.schemasync.core.cache.Reads;

/** Somebody who wants to know how a check goes on. */
public interface CheckWatcher {
  /** Nobody. */
  CheckWatcher NONE = new CheckWatcher() {};

  /**
   * Told when a part of the check begins.
   *
   * @param stage what goes on from now, for instance {@code Comparing the two schemas}
   */
  default void begins(String stage) {}

  /** Told when the changelog's schema is made without Liquibase, from what it did before. */
  default void recalls() {}

  /** The same, but for changesets that are new in it and that Liquibase has applied. */
  default void continues() {}

  /**
   * Told once both schemas are built: of the project nothing is read any more but lines of its
   * sources.
   */
  default void built() {}

  /** Told once both schemas are compared what the verdict rests on. */
  default void saw(Reads reads) {}
}
