package io.github.schemasync.core.worker;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.visitor.ChangeExecListener;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.precondition.Precondition;
import liquibase.resource.ResourceAccessor;
import liquibase.util.LiquibaseUtil;

/** One update of one database. Calls only what is the same in Liquibase 3.5 to 5.0. */
final class ChangelogRun {
  private final ChangelogPlan plan;
  private final DataSource dataSource;
  private final Optional<Path> recordingFile;
  private final Optional<ChangelogTrial> trial;
  private final ChangesetListener listener = new ChangesetListener();
  private Optional<ChangelogReply> reply = Optional.empty();

  ChangelogRun(
      ChangelogPlan plan,
      DataSource dataSource,
      Optional<Path> recordingFile,
      Optional<ChangelogTrial> trial) {
    this.plan = plan;
    this.dataSource = dataSource;
    this.recordingFile = recordingFile;
    this.trial = trial;
  }

  ChangelogReply run() throws WorkerProblem {
    try {
      Path baseDirectory = Path.of(plan.request().baseDirectory());
      ChangelogFiles files =
          new ChangelogFiles(baseDirectory, trial.flatMap(ChangelogTrial::folder), plan.folders());
      ResourceAccessor accessor = files.as(ResourceAccessor.class);
      LiquibaseScope.run(accessor, () -> update(plan.root(files), files, accessor));
      return reply.orElseThrow();
    } catch (Exception failure) {
      Optional<WorkerProblem> expected = UnexpectedFailure.find(failure, WorkerProblem.class);
      throw expected.isPresent()
          ? expected.get()
          : new WorkerProblem(
              "changelog-unreadable",
              "Liquibase could not be run: " + failure,
              "See worker.log in SchemaSync's output directory.",
              failure);
    }
  }

  private void update(RootChangelog root, ChangelogFiles files, ResourceAccessor accessor)
      throws Exception {
    // loads Liquibase while the database may still be starting
    DatabaseFactory factory = DatabaseFactory.getInstance();
    try (ChangelogConnection opened =
        ChangelogConnection.open(dataSource, plan.searchPath(), recordingFile)) {
      Connection connection = opened.jdbc();
      Database database = factory.findCorrectDatabaseImplementation(new JdbcConnection(connection));
      prepareSchemas(database, connection);
      Liquibase liquibase = new Liquibase(root.file(), accessor, database);
      plan.parameters().forEach(liquibase::setChangeLogParameter);
      UpdateSummary.off(liquibase);
      liquibase.setChangeExecListener(listener.as(ChangeExecListener.class));
      if (isRollback()) {
        RerunChangesets.putFirst(HistoryTables.find(database, connection).history(), connection);
      }
      run(root.file(), liquibase);
      if (listener.ran() == 0 && trial.isEmpty()) {
        new NoChangesets(plan, root.file())
            .requireNone(liquibase.getDatabaseChangeLog(), filters(database));
      }
      opened.keepRecording(liquibase.getDatabaseChangeLog());
      List<String> ofChanges =
          liquibase.getDatabaseChangeLog().getChangeSets().stream()
              .flatMap(ChangeFiles::of)
              .toList();
      reply = Optional.of(reply(root, HistoryTables.find(database, connection), files, ofChanges));
    }
  }

  private void run(String file, Liquibase liquibase) throws WorkerProblem {
    try {
      run(liquibase);
    } catch (LiquibaseException | RuntimeException | LinkageError failure) {
      Optional<ChangeSet> maker =
          listener.failed().flatMap(failed -> maker(failed, failure, liquibase.getDatabase()));
      throw new ChangelogFailure(file, listener.failed(), maker, preconditions(liquibase))
          .problem(failure);
    }
  }

  /** Those of the whole changelog, as far as it can be read. */
  private static List<Precondition> preconditions(Liquibase liquibase) {
    try {
      return WrittenFields.flat(liquibase.getDatabaseChangeLog().getPreconditions()).toList();
    } catch (LiquibaseException | RuntimeException | LinkageError unreadable) {
      return List.of();
    }
  }

  private void run(Liquibase liquibase) throws LiquibaseException {
    int count = trial.map(ChangelogTrial::count).orElse(0);
    if (isRollback()) {
      liquibase.rollback(count, contexts(), labels());
    } else if (count > 0) {
      liquibase.update(count, contexts(), labels());
    } else {
      liquibase.update(contexts(), labels());
    }
  }

  private boolean isRollback() {
    return trial.filter(it -> it.action() == ChangelogTrial.Action.ROLLBACK).isPresent();
  }

  private Optional<ChangeSet> maker(FailedChangeset failed, Throwable failure, Database database) {
    return UnexpectedFailure.find(failure, SQLException.class)
        .flatMap(error -> new LaterChangeset(database, filters(database)).find(failed, error));
  }

  private ChangesetFilters filters(Database database) {
    return new ChangesetFilters(contexts(), labels(), database);
  }

  private Contexts contexts() {
    return plan.contexts().isEmpty()
        ? new Contexts()
        : new Contexts(String.join(",", plan.contexts()));
  }

  private LabelExpression labels() {
    return plan.labels().map(LabelExpression::new).orElseGet(LabelExpression::new);
  }

  /** Liquibase creates its tables, but not the schemas that they and the others go into. */
  private void prepareSchemas(Database database, Connection connection) throws Exception {
    ChangelogSchemas schemas = plan.schemas();
    if (schemas.defaultSchema().isPresent()) {
      database.setDefaultSchemaName(schemas.defaultSchema().get());
    }
    if (schemas.liquibaseSchema().isPresent()) {
      database.setLiquibaseSchemaName(schemas.liquibaseSchema().get());
    }
    schemas.changeLogTable().ifPresent(database::setDatabaseChangeLogTableName);
    schemas.changeLogLockTable().ifPresent(database::setDatabaseChangeLogLockTableName);
    List<String> names =
        Stream.of(database.getDefaultSchemaName(), database.getLiquibaseSchemaName())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    for (String name : names) {
      create(name, connection);
    }
    connection.setAutoCommit(autoCommit);
  }

  private static void create(String schema, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String quoted = '"' + schema.replace("\"", "\"\"") + '"';
      statement.execute("create schema if not exists " + quoted);
    }
  }

  private ChangelogReply reply(
      RootChangelog root, HistoryTables tables, ChangelogFiles files, List<String> ofChanges) {
    String version = LiquibaseUtil.getBuildVersion();
    String discovered =
        "%s (%s, Liquibase %s%s)".formatted(root.file(), root.foundBy(), version, plan.filters());
    return new ChangelogReply(
        listener.ran(),
        version,
        discovered,
        root.file(),
        tables.history(),
        tables.lock(),
        Stream.concat(files.opened().stream(), ofChanges.stream()).distinct().sorted().toList(),
        files.outside(ofChanges),
        PlanDigest.of(plan));
  }
}
