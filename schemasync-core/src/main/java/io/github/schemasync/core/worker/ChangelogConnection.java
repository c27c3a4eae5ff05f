package io.github.schemasync.core.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import liquibase.changelog.DatabaseChangeLog;

/** The one connection on which a changelog is applied, recorded where somebody wants to know. */
final class ChangelogConnection implements AutoCloseable {
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

  /** Writes the recording down, if all that the changelog did is in it. */
  void keepRecording(DatabaseChangeLog changelog) throws IOException {
    Optional<List<List<String>>> transactions = recorder.flatMap(SqlRecorder::transactions);
    if (transactions.isPresent() && !UserCode.isIn(changelog)) {
      new Recording(transactions.get()).write(recordingFile.orElseThrow());
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
