package io.github.schemasync.core.database;

/**
 * A server whose databases are not empty.
 *
 * @param server makes them
 * @param script fills them
 */
record InitializedServer(PostgresServer server, InitScript script) implements PostgresServer {

  @Override
  public ServerDescription description() {
    return server.description();
  }

  @Override
  public ThrowawayDatabase createDatabase(String purpose) {
    ThrowawayDatabase database = server.createDatabase(purpose);
    try {
      script.run(database);
      return database;
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
