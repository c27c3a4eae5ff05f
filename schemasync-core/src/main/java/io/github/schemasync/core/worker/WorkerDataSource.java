package io.github.schemasync.core.worker;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * One throwaway database. Connects through the project's own PostgreSQL driver when that can log
 * in, otherwise through the one that came with the request. Each connection is new; none is pooled.
 *
 * <p>The database may not exist yet: {@link #getConnection()} waits until its address arrives.
 */
public final class WorkerDataSource implements DataSource {
  private final WorkerDrivers drivers;
  private final CompletableFuture<WorkerAddress> address;
  private final Optional<SearchPath> searchPath;

  WorkerDataSource(WorkerDrivers drivers, CompletableFuture<WorkerAddress> address) {
    this(drivers, address, Optional.empty());
  }

  private WorkerDataSource(
      WorkerDrivers drivers,
      CompletableFuture<WorkerAddress> address,
      Optional<SearchPath> searchPath) {
    this.drivers = drivers;
    this.address = address;
    this.searchPath = searchPath;
  }

  /** The same database, with connections that look names up as the application's do. */
  WorkerDataSource on(Optional<SearchPath> path) {
    return new WorkerDataSource(drivers, address, path);
  }

  @Override
  public Connection getConnection() throws SQLException {
    WorkerAddress login = address.join();
    return getConnection(login.username(), login.password());
  }

  @Override
  public Connection getConnection(String username, String password) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", username);
    login.setProperty("password", password);
    login.setProperty("ApplicationName", "schemasync worker");
    Connection connection = drivers.connect(address.join().url(), login);
    if (searchPath.isPresent()) {
      searchPath.get().apply(connection);
    }
    return connection;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (isWrapperFor(type)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public String toString() {
    return address.isDone() ? address.join().toString() : "a database to come";
  }
}
