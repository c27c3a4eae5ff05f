package io.github.schemasync.core.database;

/**
 * A running PostgreSQL server. Safe for use by several threads; closing it stops what we started.
 */
public interface PostgresServer extends AutoCloseable {

  ServerDescription description();

  /**
   * Creates an empty database under a name that no one else has.
   *
   * @param purpose one lower-case word that becomes part of the name, for instance {@code entities}
   */
  ThrowawayDatabase createDatabase(String purpose);

  @Override
  void close();
}
