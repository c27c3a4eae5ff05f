package io.github.schemasync.core;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.source.TriedChangelog;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Databases that look as if the old changelog had run, which it cannot on a new one: the new
 * changelog makes the schema, and Liquibase the history of the old one.
 *
 * @param current the old changelog
 * @param squashed the new one
 * @param history Liquibase's DATABASECHANGELOG
 */
record CopiedDatabases(TriedChangelog current, TriedChangelog squashed, ObjectName history)
    implements OldDatabases {

  /** What is there of a history is that of the old changelog, without its schema. */
  @Override
  public void complete(ThrowawayDatabase database) {
    run(database, "delete from %s");
    copyTo(database);
  }

  @Override
  public void begin(ThrowawayDatabase database, int some) {
    copyTo(database);
    run(database, "delete from %1$s where orderexecuted = (select max(orderexecuted) from %1$s)");
  }

  @Override
  public void catchUp(ThrowawayDatabase database) {
    current.markRan(database.address());
  }

  private void copyTo(ThrowawayDatabase database) {
    squashed.update(database.address());
    run(database, "delete from %s");
    current.markRan(database.address());
  }

  private void run(ThrowawayDatabase database, String sql) {
    DatabaseState.on(database, connection -> run(connection, sql));
  }

  private boolean run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String table =
          statement.enquoteIdentifier(history.schema(), true)
              + "."
              + statement.enquoteIdentifier(history.name(), true);
      return statement.execute(sql.formatted(table));
    }
  }
}
