package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that SchemaSync created and drops again when it is closed. */
public interface ThrowawayDatabase extends AutoCloseable {

  DatabaseAddress address();

  /** Opens a connection, auto-commit on; the caller closes it. */
  Connection connect() throws SQLException;

  @Override
  void close();
}
