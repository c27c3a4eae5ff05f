package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A throwaway database; dropped once, by whoever closes it first. */
final class CreatedDatabase implements ThrowawayDatabase {
  private final DatabaseAddress address;
  private final Runnable drop;
  private final AtomicBoolean closed = new AtomicBoolean();

  CreatedDatabase(DatabaseAddress address, Runnable drop) {
    this.address = address;
    this.drop = drop;
  }

  @Override
  public DatabaseAddress address() {
    return address;
  }

  @Override
  public Connection connect() throws SQLException {
    return Login.connect(address);
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      drop.run();
    }
  }
}
