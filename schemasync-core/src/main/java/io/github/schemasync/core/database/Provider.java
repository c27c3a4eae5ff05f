package io.github.schemasync.core.database;

/** One way to get a server. */
interface Provider {

  /**
   * Gives a server that accepts connections.
   *
   * @throws io.github.schemasync.core.problem.SyncProblem when it cannot give one here
   */
  PostgresServer start(ServerOrder order);
}
