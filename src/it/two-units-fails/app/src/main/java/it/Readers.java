package it;

import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.AbstractMultiTenantConnectionProvider;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** A schema for each reader; only the running application has one. */
public class Readers extends AbstractMultiTenantConnectionProvider<String> {
  public Readers() {
    throw new IllegalStateException("made outside the application");
  }

  @Override
  public Connection getConnection(String reader) throws SQLException {
    throw new SQLException(reader);
  }

  @Override
  protected ConnectionProvider getAnyConnectionProvider() {
    throw new IllegalStateException();
  }

  @Override
  protected ConnectionProvider selectConnectionProvider(String reader) {
    throw new IllegalStateException();
  }
}
