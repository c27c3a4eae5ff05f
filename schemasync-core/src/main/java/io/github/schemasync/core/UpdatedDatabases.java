package io.github.schemasync.core;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.source.TriedChangelog;

/**
 * Databases on which the old changelog has run.
 *
 * @param current the old changelog
 */
record UpdatedDatabases(TriedChangelog current) implements OldDatabases {

  @Override
  public void complete(ThrowawayDatabase database) {
    // it ran on this one
  }

  @Override
  public void begin(ThrowawayDatabase database, int some) {
    current.update(database.address(), some);
  }

  @Override
  public void catchUp(ThrowawayDatabase database) {
    current.update(database.address());
  }
}
