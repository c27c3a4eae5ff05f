package io.github.schemasync.core.worker;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.testing.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A folder of {@code changelogs} as a project whose Liquibase is the one of this JVM. */
final class ChangelogCase implements AutoCloseable {
  private final Path folder;
  private final ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");

  ChangelogCase(String name) {
    folder = Path.of("src/test/resources/changelogs", name).toAbsolutePath();
  }

  /** A request as if the user had named the file. */
  ChangelogRequest request(String file) {
    return new ChangelogRequest(
        Optional.of(file),
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        folder.toString(),
        "schemasync.changelog.file");
  }

  ChangelogReply run() throws WorkerProblem {
    return run(request("db/master.xml"), Optional.empty());
  }

  ChangelogReply run(ChangelogRequest request, Optional<ConfiguredLiquibase> spring)
      throws WorkerProblem {
    return run(new ChangelogPlan(request, spring, Optional.empty()), Optional.empty());
  }

  /** Takes back what ran last. */
  void rollback(ChangelogRequest request, int changesets) throws WorkerProblem {
    ChangelogTrial trial =
        new ChangelogTrial(Optional.empty(), ChangelogTrial.Action.ROLLBACK, changesets);
    run(new ChangelogPlan(request, Optional.empty(), Optional.empty()), Optional.of(trial));
  }

  private ChangelogReply run(ChangelogPlan plan, Optional<ChangelogTrial> trial)
      throws WorkerProblem {
    DatabaseAddress address = database.address();
    WorkerAddress sent = new WorkerAddress(address.url(), address.username(), address.password());
    WorkerDrivers drivers = new WorkerDrivers(Path.of("no-driver.jar"));
    WorkerDataSource source =
        new WorkerDataSource(drivers, CompletableFuture.completedFuture(sent));
    return new ChangelogJob(plan, source, Optional.empty())
        .run(trial, Optional.empty())
        .reply()
        .orElseThrow();
  }

  /** The first column of what the query gives in the changelog's database. */
  List<String> query(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
