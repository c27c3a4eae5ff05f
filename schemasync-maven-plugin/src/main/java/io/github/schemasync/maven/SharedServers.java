package io.github.schemasync.maven;

import io.github.schemasync.core.database.DatabaseRequest;
import io.github.schemasync.core.database.PostgresServer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;

/**
 * One server for all modules of a Maven session, also with {@code -T}. It is started by the first
 * module that needs it and stopped when the session ends.
 */
final class SharedServers {
  private static final Map<DatabaseRequest, PostgresServer> RUNNING = new ConcurrentHashMap<>();

  private SharedServers() {}

  /** The server of an equal request, or a new one; others wait while it starts. */
  static PostgresServer get(
      DatabaseRequest request,
      MavenSession session,
      Function<DatabaseRequest, PostgresServer> start) {
    return RUNNING.computeIfAbsent(
        request,
        wanted -> {
          PostgresServer server = start.apply(wanted);
          SessionEnd.call(session, () -> stop(wanted, server));
          return server;
        });
  }

  private static void stop(DatabaseRequest request, PostgresServer server) {
    RUNNING.remove(request);
    server.close();
  }
}
