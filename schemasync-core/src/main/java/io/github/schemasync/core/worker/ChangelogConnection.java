package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.changelog.DatabaseChangeLog;

/** The one connection on which a changelog is applied, recorded where somebody wants to know. */
final class ChangelogConnection implements AutoCloseable {
  /** Of temporary objects, prepared statements and locks it only matters whether there are any. */
  private static final String SESSION =
      """
      select concat_ws(' ',
        (select string_agg(name || '=' || setting, ' ' order by name)
           from pg_settings where source = 'session'),
        current_user,
        session_user,
        pg_my_temp_schema() <> 0,
        (select count(*) from pg_prepared_statements where from_sql),
        (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()))
      """;

  /** A setting of somebody's own, which PostgreSQL shows only to who knows its name. */
  private static final Predicate<String> SETS_A_NAME =
      Pattern.compile(
              "\\bset_config\\b|\\bset\\s+((session|local)\\s+)?[\\w\"]+\\s*\\.",
              Pattern.CASE_INSENSITIVE)
          .asPredicate();

  private final Connection connection;
  private final Optional<SqlRecorder> recorder;
  private final Optional<Path> recordingFile;

  private ChangelogConnection(Connection connection, Optional<Path> recordingFile) {
    this.connection = connection;
    this.recorder = recordingFile.map(file -> SqlRecorder.of(connection));
    this.recordingFile = recordingFile;
  }

  /**
   * @param searchPath where the application's connections look names up
   * @param recordingFile where the SQL goes; nothing is recorded without
   */
  static ChangelogConnection open(
      DataSource dataSource, Optional<SearchPath> searchPath, Optional<Path> recordingFile)
      throws SQLException {
    ChangelogConnection opened = new ChangelogConnection(dataSource.getConnection(), recordingFile);
    if (searchPath.isPresent()) {
      searchPath.get().apply(opened.jdbc());
    }
    return opened;
  }

  Connection jdbc() {
    return recorder.map(SqlRecorder::connection).orElse(connection);
  }

  /**
   * A digest of what is set for the connection, and held by it, that a statement sent over another
   * one would miss.
   */
  String session() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SESSION)) {
      row.next();
      return Sha256.of(row.getString(1));
    }
  }

  /** Whether all that was done is known and {@link #session()} tells what it has set. */
  boolean isRepeatable() {
    return recorder
        .flatMap(SqlRecorder::transactions)
        .filter(all -> all.stream().flatMap(List::stream).noneMatch(SETS_A_NAME))
        .isPresent();
  }

  /** Writes the recording down, if all that the changelog did is in it. */
  void keepRecording(DatabaseChangeLog changelog) throws IOException {
    recorder.ifPresent(it -> it.loseUnless(!UserCode.isIn(changelog), "code of the project"));
    Optional<List<List<String>>> transactions = recorder.flatMap(SqlRecorder::transactions);
    if (transactions.isPresent()) {
      new Recording(transactions.get()).write(recordingFile.orElseThrow());
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
