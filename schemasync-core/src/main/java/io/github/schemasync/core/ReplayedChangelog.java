package io.github.schemasync.core;

import io.github.schemasync.core.cache.FoundChangelog;
import io.github.schemasync.core.cache.KnownChangelog;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.PostgresServer;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.ChangesetHistoryReader;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.source.ChangelogOutcome;
import io.github.schemasync.core.worker.Recording;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The changelog's schema made from the SQL that Liquibase sent another time, while the worker maps
 * the entities. It counts only when all that is read of it is what was read then.
 */
final class ReplayedChangelog implements AutoCloseable {
  private final PostgresServer server;
  private final Optional<FoundChangelog> known;
  private final boolean canary;
  private final CompletableFuture<Replay> replay = new CompletableFuture<>();

  /**
   * What was made.
   *
   * @param state as it was read, with the canary where that is wanted
   */
  record Replay(ThrowawayDatabase database, ChangelogState state) {}

  private ReplayedChangelog(PostgresServer server, Optional<FoundChangelog> known, boolean canary) {
    this.server = server;
    this.known = known;
    this.canary = canary;
  }

  /**
   * Begins on a thread of its own.
   *
   * @param known what is made; nothing is when that is empty
   */
  static ReplayedChangelog begin(
      PostgresServer server, Optional<FoundChangelog> known, boolean canary) {
    ReplayedChangelog begun = new ReplayedChangelog(server, known, canary);
    if (known.isEmpty()) {
      begun.replay.completeExceptionally(new NoSuchElementException("nothing is known"));
      return begun;
    }
    Thread thread = new Thread(() -> begun.complete(known.get().changelog()), "schemasync-replay");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    return begun;
  }

  /**
   * Waits for it.
   *
   * @throws StaleRecordingException when it is not what it was
   */
  Replay get() {
    try {
      return replay.join();
    } catch (CompletionException failure) {
      throw new StaleRecordingException(failure.getCause());
    }
  }

  /**
   * Waits for it where something may have been added to the changelog since.
   *
   * @return empty also when it is not what it was
   */
  Optional<DatabaseAddress> beginning() {
    return known.flatMap(FoundChangelog::beginning).isPresent()
        ? replay
            .handle((made, failure) -> Optional.ofNullable(made))
            .join()
            .map(made -> made.database().address())
        : Optional.empty();
  }

  /** Two providers of one version may have other extensions and languages. */
  static String name(PostgresServer server) {
    return server.description().provider() + " " + server.description().version();
  }

  private void complete(KnownChangelog known) {
    try {
      requireSame(known.server(), name(server));
      replay.complete(inNewDatabase(known));
    } catch (Throwable failure) {
      replay.completeExceptionally(failure);
    }
  }

  private Replay inNewDatabase(KnownChangelog known) throws SQLException {
    ThrowawayDatabase database = server.createDatabase("replay");
    try (Connection connection = database.connect()) {
      run(known.recording(), connection);
      return new Replay(database, read(known, connection));
    } catch (SQLException | RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  private static void run(Recording recording, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (List<String> transaction : recording.transactions()) {
        if (transaction.size() == 1) {
          statement.execute(transaction.get(0));
        } else {
          runTogether(transaction, connection, statement);
        }
      }
    }
  }

  private static void runTogether(
      List<String> transaction, Connection connection, Statement statement) throws SQLException {
    connection.setAutoCommit(false);
    for (String sql : transaction) {
      statement.addBatch(sql);
    }
    statement.executeBatch();
    connection.commit();
    connection.setAutoCommit(true);
  }

  private ChangelogState read(KnownChangelog known, Connection connection) {
    ObjectName history = ChangelogOutcome.of(known.reply()).historyTable();
    ChangelogState state =
        new ChangelogState(
            Sides.readChangelog(connection, canary, Qualification.FULL),
            ChangesetHistoryReader.read(connection, history));
    requireSame(known.state(), Sides.withoutCanary(state).digest());
    return state;
  }

  private static void requireSame(String then, String now) {
    if (!then.equals(now)) {
      throw new IllegalStateException(then + " before, now " + now);
    }
  }

  @Override
  public void close() {
    replay.handle((made, failure) -> made == null ? null : closed(made)).join();
  }

  private static Replay closed(Replay made) {
    made.database().close();
    return made;
  }
}
