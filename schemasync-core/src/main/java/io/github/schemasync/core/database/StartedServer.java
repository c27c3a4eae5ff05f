package io.github.schemasync.core.database;

import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A server that answers; the same for every provider. */
final class StartedServer implements PostgresServer {
  private static final String NOT_ALLOWED = "42501";

  private final AdminSession session;
  private final ServerDescription description;
  private final Runnable stop;
  private final Consumer<String> progress;
  private final List<CreatedDatabase> databases = new CopyOnWriteArrayList<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread atExit = new Thread(this::endAtExit, "schemasync-stop-postgres");

  /**
   * @param stop ends what we started for it; does nothing for a server that was there before
   */
  StartedServer(
      AdminSession session,
      ServerDescription description,
      Runnable stop,
      Consumer<String> progress) {
    this.session = session;
    this.description = description;
    this.stop = stop;
    this.progress = progress;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  @Override
  public ServerDescription description() {
    return description;
  }

  @Override
  public ThrowawayDatabase createDatabase(String purpose) {
    DatabaseName name = DatabaseName.unused(purpose);
    try {
      session.create(name);
    } catch (SQLException e) {
      throw notCreated(e);
    }
    CreatedDatabase database = new CreatedDatabase(session.addressOf(name), () -> drop(name));
    databases.add(database);
    return database;
  }

  private SyncProblem notCreated(SQLException e) {
    if (NOT_ALLOWED.equals(e.getSQLState())) {
      return new SyncProblem(
          ProblemPage.SERVER_NOT_ALLOWED,
          "The role %s may not create databases on %s."
              .formatted(Sql.identifier(session.role()), session.place()),
          "Let a superuser run once:  ALTER ROLE %s CREATEDB;"
              .formatted(Sql.identifier(session.role())),
          e);
    }
    return new SyncProblem(
        ProblemPage.SERVER_UNREACHABLE,
        "No throwaway database could be created on %s: %s"
            .formatted(session.place(), e.getMessage()),
        "See the server's log, or use another server.",
        e);
  }

  /** One that cannot be dropped now is swept by the next build, or goes with a server of ours. */
  private void drop(DatabaseName name) {
    try {
      session.drop(name);
    } catch (SQLException e) {
      if (description.provider() != ProviderKind.SERVER) {
        return;
      }
      progress.accept(
          "The database %s was not dropped (%s); the next run drops it."
              .formatted(name.text(), e.getMessage()));
    }
  }

  @Override
  public void close() {
    if (end()) {
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException exiting) {
        return;
      }
    }
  }

  /**
   * Maven has closed our jars when a build is interrupted; a directory is swept by the next one.
   */
  private void endAtExit() {
    try {
      end();
    } catch (LinkageError notLoadedYet) {
      return;
    }
  }

  /** Whether it was this call that ended it. */
  private boolean end() {
    if (closed.getAndSet(true)) {
      return false;
    }
    databases.forEach(CreatedDatabase::close);
    session.close();
    stop.run();
    return true;
  }
}
