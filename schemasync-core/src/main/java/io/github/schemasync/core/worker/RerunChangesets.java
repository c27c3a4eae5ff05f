package io.github.schemasync.core.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Changesets that the last update ran once more: {@code runAlways} and {@code runOnChange}. */
final class RerunChangesets {
  private RerunChangesets() {}

  /**
   * Lets them count as the first that ran. Liquibase takes back what ran last, and these stand
   * behind the new changesets, often without a rollback of their own.
   *
   * @param history of a database of ours
   */
  static void putFirst(QualifiedName history, Connection connection) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "update "
              + history.quoted()
              + " set dateexecuted = timestamp 'epoch', orderexecuted = 0 where exectype = 'RERAN'");
    }
    connection.setAutoCommit(autoCommit);
  }
}
