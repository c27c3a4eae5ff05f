package io.github.schemasync.core.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The one connection through which databases are created and dropped. It holds an advisory lock for
 * each, which PostgreSQL frees when our process dies: so any later build can tell a leftover.
 */
final class AdminSession implements AutoCloseable {
  private static final int FORCE_SINCE = 13;
  private static final int VALID_SECONDS = 5;

  private final DatabaseAddress address;
  private final Set<DatabaseName> held = new LinkedHashSet<>();
  private Connection connection;

  private AdminSession(DatabaseAddress address, Connection connection) {
    this.address = address;
    this.connection = connection;
  }

  static AdminSession open(DatabaseAddress address) throws SQLException {
    return new AdminSession(address, Login.connect(address));
  }

  /** Gives the superuser of a server that we started ourselves another password. */
  static AdminSession openWithNewPassword(DatabaseAddress address, String password)
      throws SQLException {
    Connection connection = Login.connect(address);
    try {
      Login.changePassword(connection, address.username(), password);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
    return new AdminSession(
        new DatabaseAddress(address.url(), address.username(), password), connection);
  }

  synchronized ServerVersion version() throws SQLException {
    String sql =
        "select version(), current_setting('server_version_num')::int,"
            + " current_setting('server_version')";
    try (Statement statement = connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return ServerVersion.of(row.getString(1), row.getInt(2), row.getString(3));
    }
  }

  String role() {
    return address.username();
  }

  /** Host and port. */
  String place() {
    return JdbcUrl.parse(address.url()).orElseThrow().place();
  }

  /** The address of another database on this server, with the same login. */
  DatabaseAddress addressOf(DatabaseName name) {
    String url = JdbcUrl.parse(address.url()).orElseThrow().withDatabase(name.text()).toString();
    return new DatabaseAddress(url, address.username(), address.password());
  }

  synchronized void create(DatabaseName name) throws SQLException {
    lock(name);
    execute(
        "create database %s template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'"
            .formatted(name.text()));
  }

  synchronized void drop(DatabaseName name) throws SQLException {
    if (connection().getMetaData().getDatabaseMajorVersion() >= FORCE_SINCE) {
      execute("drop database if exists %s with (force)".formatted(name.text()));
    } else {
      execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = "
              + Sql.literal(name.text()));
      execute("drop database if exists " + name.text());
    }
    if (held.remove(name)) {
      execute("select pg_advisory_unlock(%d)".formatted(name.key()));
    }
  }

  /** Databases of ours whose build is dead: no one holds their lock, no one is connected. */
  synchronized List<DatabaseName> leftovers() throws SQLException {
    List<DatabaseName> names = new ArrayList<>();
    try (PreparedStatement statement =
        connection().prepareStatement(Scripts.text("leftovers.sql"))) {
      statement.setString(1, DatabaseName.PATTERN);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          DatabaseName.parse(rows.getString(1)).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private void lock(DatabaseName name) throws SQLException {
    held.add(name);
    execute("select pg_advisory_lock(%d)".formatted(name.key()));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** The connection; a new one with the same locks when the old one broke. */
  private Connection connection() throws SQLException {
    if (!connection.isValid(VALID_SECONDS)) {
      connection = Login.connect(address);
      try (Statement statement = connection.createStatement()) {
        for (DatabaseName name : held) {
          statement.execute("select pg_advisory_lock(%d)".formatted(name.key()));
        }
      }
    }
    return connection;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      held.clear();
    }
  }
}
