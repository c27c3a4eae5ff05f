package io.github.schemasync.core;

import io.github.schemasync.core.database.ThrowawayDatabase;

/** Databases as the old changelog leaves them, whole or in part, for the new one to meet. */
interface OldDatabases {

  /**
   * Has all of the old changelog when this is through.
   *
   * @param database the one that the old changelog was read with
   */
  void complete(ThrowawayDatabase database);

  /**
   * Lacks the last changeset when this is through.
   *
   * @param database is empty
   * @param some how many it has
   */
  void begin(ThrowawayDatabase database, int some);

  /** Gets what it lacks. */
  void catchUp(ThrowawayDatabase database);
}
