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
import liquibase.changelog.DatabaseChangeLog;
import liquibase.changelog.visitor.ChangeExecListener;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.precondition.Precondition;
import liquibase.util.LiquibaseUtil;

/** One update of one database. Calls only what is the same in Liquibase 3.5 to 5.0. */
final class ChangelogUpdate {
  private final ChangelogPlan plan;
  private final ChangelogSource source;
  private final Optional<Path> recordingFile;
  private final Optional<ChangelogTrial> trial;
  private final ChangesetListener listener = new ChangesetListener();
  private Optional<ChangelogSteps> begun = Optional.empty();

  /**
   * @param recordingFile where the SQL goes that Liquibase sends; nothing is recorded without
   * @param trial asks for something else than all that is missing
   */
  ChangelogUpdate(
      ChangelogPlan plan,
      ChangelogSource source,
      Optional<Path> recordingFile,
      Optional<ChangelogTrial> trial) {
    this.plan = plan;
    this.source = source;
    this.recordingFile = recordingFile;
    this.trial = trial;
  }

  /** The update of a database in which nothing of the changelog is. */
  ChangelogReply of(DataSource dataSource) throws Exception {
    // loads Liquibase while the database may still be starting
    DatabaseFactory.getInstance();
    try (ChangelogConnection opened = open(dataSource)) {
      Liquibase liquibase = liquibase(opened);
      Database database = liquibase.getDatabase();
      if (is(ChangelogTrial.Action.ROLLBACK)) {
        HistoryTables tables = HistoryTables.find(database, opened.jdbc());
        RerunChangesets.putFirst(tables.history(), opened.jdbc());
      }
      run(source.root().file(), liquibase);
      DatabaseChangeLog changelog = changelog(liquibase);
      if (listener.ran() == 0 && trial.isEmpty()) {
        new NoChangesets(plan, source.root().file()).requireNone(changelog, filters(database));
      }
      return reply(
          opened, liquibase, changelog, steps(opened, changelog, database, ChangelogSteps.NONE));
    }
  }

  /**
   * The update of a database in which an earlier one was made.
   *
   * @return empty when it could give something else than one of an empty database
   */
  Optional<ChangelogReply> after(EarlierChangelog earlier, DataSource dataSource) throws Exception {
    ChangelogSteps before = earlier.reply().steps();
    try (ChangelogConnection opened = open(dataSource)) {
      Liquibase liquibase = liquibase(opened);
      run(liquibase);
      DatabaseChangeLog changelog = changelog(liquibase);
      ChangelogSteps steps = steps(opened, changelog, liquibase.getDatabase(), before);
      if (begun.filter(it -> !it.session().equals(before.session())).isPresent()) {
        return refused("what is set for the session is not what the earlier changesets leave");
      }
      return before.isBeginningOf(steps, earlier.grown())
          ? Optional.of(reply(opened, liquibase, changelog, steps).after(earlier.reply()))
          : refused("it is not the earlier one with changesets behind it");
    }
  }

  private static Optional<ChangelogReply> refused(String reason) {
    System.err.println("The whole changelog is applied: " + reason);
    return Optional.empty();
  }

  private ChangelogConnection open(DataSource dataSource) throws SQLException {
    return ChangelogConnection.open(dataSource, plan.searchPath(), recordingFile);
  }

  private Liquibase liquibase(ChangelogConnection opened) throws Exception {
    Connection connection = opened.jdbc();
    Database database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    prepareSchemas(database, connection);
    Liquibase liquibase = new Liquibase(source.root().file(), source.accessor(), database);
    plan.parameters().forEach(liquibase::setChangeLogParameter);
    UpdateSummary.off(liquibase);
    liquibase.setChangeExecListener(listener.as(ChangeExecListener.class));
    if (recordingFile.isPresent()) {
      listener.beforeFirst(changelog -> begun = Optional.of(read(opened, changelog, database)));
    }
    return liquibase;
  }

  /** Since 4.24 Liquibase reads the whole changelog again for whoever asks it after an update. */
  private DatabaseChangeLog changelog(Liquibase liquibase) throws LiquibaseException {
    return listener.changelog().isPresent()
        ? listener.changelog().get()
        : liquibase.getDatabaseChangeLog();
  }

  private ChangelogSteps read(
      ChangelogConnection opened, DatabaseChangeLog changelog, Database database)
      throws SQLException {
    ReadSteps steps = new ReadSteps(changelog, filters(database));
    return new ChangelogSteps(steps.changesets(), steps.files(), opened.session());
  }

  /**
   * What an update needs to know that goes on from here.
   *
   * @param before from where this one went on, which is what its session tells only once it has run
   *     a changeset
   */
  private ChangelogSteps steps(
      ChangelogConnection opened,
      DatabaseChangeLog changelog,
      Database database,
      ChangelogSteps before)
      throws SQLException {
    if (!opened.isRepeatable() || !new ReadSteps(changelog, filters(database)).isSteady()) {
      return ChangelogSteps.NONE;
    }
    ChangelogSteps steps = begun.isPresent() ? begun.get() : read(opened, changelog, database);
    String session = begun.isPresent() ? opened.session() : before.session();
    return steps.runs() == before.runs() + listener.ran() + listener.markedRan()
        ? steps.in(session)
        : ChangelogSteps.NONE;
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
    if (is(ChangelogTrial.Action.MARK_RAN)) {
      liquibase.changeLogSync(contexts(), labels());
    } else if (is(ChangelogTrial.Action.ROLLBACK)) {
      liquibase.rollback(count, contexts(), labels());
    } else if (count > 0) {
      liquibase.update(count, contexts(), labels());
    } else {
      liquibase.update(contexts(), labels());
    }
  }

  private boolean is(ChangelogTrial.Action action) {
    return trial.filter(it -> it.action() == action).isPresent();
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
      ChangelogConnection opened,
      Liquibase liquibase,
      DatabaseChangeLog changelog,
      ChangelogSteps steps)
      throws Exception {
    opened.keepRecording(changelog);
    List<String> ofChanges = changelog.getChangeSets().stream().flatMap(ChangeFiles::of).toList();
    HistoryTables tables = HistoryTables.find(liquibase.getDatabase(), opened.jdbc());
    ChangelogFiles files = source.files();
    String version = LiquibaseUtil.getBuildVersion();
    RootChangelog root = source.root();
    return new ChangelogReply(
        listener.ran(),
        version,
        "%s (%s, Liquibase %s%s)".formatted(root.file(), root.foundBy(), version, plan.filters()),
        root.file(),
        tables.history(),
        tables.lock(),
        Stream.concat(files.opened().stream(), ofChanges.stream()).distinct().sorted().toList(),
        files.outside(ofChanges),
        LogicalPaths.of(changelog),
        PlanDigest.of(plan),
        steps);
  }
}
