package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;

/** Connections by our own driver, without {@code DriverManager}, whose list all plugins share. */
final class Login {
  private static final Driver DRIVER = new Driver();

  private Login() {}

  static Connection connect(DatabaseAddress address) throws SQLException {
    Connection connection = withoutSettings(address);
    noticeLostClients(connection);
    return connection;
  }

  /** Nothing is set for the session: a pooler may hand it to somebody else after a transaction. */
  static Connection withoutSettings(DatabaseAddress address) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", address.username());
    properties.setProperty("password", address.password());
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("loginTimeout", "20");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("ApplicationName", "schemasync");
    return Optional.ofNullable(DRIVER.connect(address.url(), properties))
        .orElseThrow(() -> new SQLException("not a PostgreSQL JDBC URL: " + address.url()));
  }

  /** A server notices within a minute that the machine of a build has gone. */
  private static void noticeLostClients(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3");
    } catch (SQLException notOffered) {
      connection.clearWarnings();
    }
  }

  /**
   * Gives a role of a server that we started another password. The server hashes it: a JVM just
   * started takes a sixth of a second for that. Such a server logs no statements.
   */
  static void changePassword(Connection connection, String role, String password)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "alter role %s password %s".formatted(Sql.identifier(role), Sql.literal(password)));
    }
  }
}
