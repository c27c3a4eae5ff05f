package io.github.schemasync.core.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** The PostgreSQL drivers at hand: the project's own, and one of ours that sees nothing else. */
final class WorkerDrivers {
  private static final String DRIVER = "org.postgresql.Driver";

  private final Path ownJar;
  private Optional<Driver> working = Optional.empty();

  /**
   * @param ownJar the driver to fall back on
   */
  WorkerDrivers(Path ownJar) {
    this.ownJar = ownJar;
  }

  synchronized Connection connect(String url, Properties login) throws SQLException {
    if (working.isPresent()) {
      return working.get().connect(url, login);
    }
    Optional<Driver> projects = projectsDriver();
    try {
      return connect(projects.isPresent() ? projects.get() : ownDriver(), url, login);
    } catch (SQLException | LinkageError refused) {
      // pgjdbc before 42.2.0 cannot do SCRAM, the only login that newer servers offer
      if (projects.isEmpty()) {
        throw refused;
      }
      return connect(ownDriver(), url, login);
    }
  }

  private Connection connect(Driver driver, String url, Properties login) throws SQLException {
    Connection connection = driver.connect(url, login);
    if (connection == null) {
      throw new SQLException(driver.getClass() + " does not know " + url);
    }
    working = Optional.of(driver);
    return connection;
  }

  private static Optional<Driver> projectsDriver() {
    try {
      return Optional.of(instance(ClassLoader.getSystemClassLoader()));
    } catch (ReflectiveOperationException | LinkageError absent) {
      return Optional.empty();
    }
  }

  private Driver ownDriver() throws SQLException {
    try {
      URL[] jar = {ownJar.toUri().toURL()};
      // lives as long as the process
      return instance(new URLClassLoader(jar, ClassLoader.getPlatformClassLoader()));
    } catch (IOException | ReflectiveOperationException broken) {
      throw new SQLException("no PostgreSQL driver in " + ownJar, broken);
    }
  }

  private static Driver instance(ClassLoader loader) throws ReflectiveOperationException {
    return Class.forName(DRIVER, true, loader)
        .asSubclass(Driver.class)
        .getDeclaredConstructor()
        .newInstance();
  }
}
