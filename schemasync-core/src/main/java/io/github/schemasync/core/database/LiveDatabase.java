package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that somebody works with: it is only read.
 *
 * @param address the login to it
 */
public record LiveDatabase(DatabaseAddress address) {

  /**
   * Opens a connection on which PostgreSQL refuses every write; the caller closes it.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when it cannot be reached
   */
  public Connection connect() {
    if (JdbcUrl.parse(address.url()).isEmpty()) {
      throw ServerProblem.notPostgres("schemasync.live.url", address.url());
    }
    try {
      return readOnly(Login.connect(address));
    } catch (SQLException failure) {
      throw ServerProblem.ofLive(address, failure);
    }
  }

  private static Connection readOnly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set default_transaction_read_only = on");
      return connection;
    } catch (SQLException refused) {
      connection.close();
      throw refused;
    }
  }

  /** Where it is, for messages: host and database, no parameters. */
  public String place() {
    return JdbcUrl.parse(address.url())
        .map(url -> url.database() + " at " + url.place())
        .orElse(address.url());
  }
}
