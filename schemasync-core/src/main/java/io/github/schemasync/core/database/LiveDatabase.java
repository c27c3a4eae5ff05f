package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database that somebody works with: it is only read.
 *
 * @param address the login to it
 */
public record LiveDatabase(DatabaseAddress address) {

  /**
   * Opens a connection on which PostgreSQL refuses every write: each transaction begins as one that
   * only reads. Nothing is set for the session, which a pooler may share with the application.
   *
   * @return auto-commit off; the caller closes it
   * @throws io.github.schemasync.core.problem.SyncProblem when it cannot be reached
   */
  public Connection connect() {
    if (JdbcUrl.parse(address.url()).isEmpty()) {
      throw ServerProblem.notPostgres("schemasync.live.url", address.url());
    }
    try {
      Connection connection = Login.withoutSettings(address);
      // both only change what the driver sends before the first statement of a transaction
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException failure) {
      throw ServerProblem.ofLive(address, failure);
    }
  }

  /** Where it is, for messages: host and database, no parameters. */
  public String place() {
    return JdbcUrl.parse(address.url())
        .map(url -> url.database() + " at " + url.place())
        .orElse(address.url());
  }
}
