package io.github.schemasync.core.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.testing.TestServer;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlRecorderTest {
  private ThrowawayDatabase database;
  private Connection target;
  private SqlRecorder recorder;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    database = TestServer.shared().createDatabase("recorded");
    target = database.connect();
    recorder = SqlRecorder.of(target);
    connection = recorder.connection();
  }

  @AfterEach
  void close() throws SQLException {
    target.close();
    database.close();
  }

  @Test
  void tellsTransactionsApart() throws SQLException {
    run("create table one ()");
    connection.setAutoCommit(false);
    run("create table two ()", "create table three ()");
    connection.commit();
    run("create table four ()");
    connection.setAutoCommit(true);
    run("create table five ()");
    assertThat(recorder.transactions())
        .contains(
            List.of(
                List.of("create table one ()"),
                List.of("create table two ()", "create table three ()"),
                List.of("create table four ()"),
                List.of("create table five ()")));
  }

  @Test
  void forgetsWhatIsTakenBackOrRefused() throws SQLException {
    connection.setAutoCommit(false);
    run("create table one ()");
    connection.rollback();
    assertThatThrownBy(() -> run("creat table two ()")).isInstanceOf(SQLException.class);
    connection.rollback();
    run("create table three ()");
    connection.commit();
    assertThat(recorder.transactions()).contains(List.of(List.of("create table three ()")));
  }

  @Test
  void tellsValuesOfPreparedStatements() throws SQLException {
    run("create table book (id bigint, title text)");
    try (PreparedStatement insert = connection.prepareStatement("insert into book values (?, ?)")) {
      insert.setLong(1, 7);
      insert.setString(2, "Emma's {book}?");
      insert.execute();
      insert.setLong(1, 8);
      insert.setNull(2, java.sql.Types.VARCHAR);
      insert.addBatch();
      insert.executeBatch();
    }
    String rows = rows(target);
    assertThat(rows).isEqualTo("7 Emma's {book}?, 8 null");

    run("truncate book");
    for (List<String> transaction : recorder.transactions().orElseThrow().subList(1, 3)) {
      try (Statement again = target.createStatement()) {
        again.setEscapeProcessing(false);
        again.execute(transaction.get(0));
      }
    }
    assertThat(rows(target)).isEqualTo(rows);
  }

  @Test
  void givesItselfAsTheConnectionOfAStatement() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.getConnection()).isSameAs(connection).isEqualTo(connection);
    }
  }

  @Test
  void aReaderCannotBeReadAgain() throws SQLException {
    run("create table book (title text)");
    try (PreparedStatement insert = connection.prepareStatement("insert into book values (?)")) {
      insert.setCharacterStream(1, new StringReader("Emma"));
      insert.execute();
    }
    assertThat(recorder.transactions()).isEmpty();
  }

  @Test
  void forgetsWhatIsTakenBackToASavepoint() throws SQLException {
    connection.setAutoCommit(false);
    run("create table one ()");
    connection.setSavepoint();
    run("create table two ()");
    Savepoint second = connection.setSavepoint("second");
    run("create table three ()");
    connection.rollback(second);
    run("create table four ()");
    connection.commit();
    run("create table five ()");
    Savepoint third = connection.setSavepoint();
    assertThatThrownBy(() -> run("creat table six ()")).isInstanceOf(SQLException.class);
    connection.rollback(third);
    connection.releaseSavepoint(third);
    connection.commit();
    assertThat(recorder.transactions())
        .contains(
            List.of(
                List.of("create table one ()", "create table two ()", "create table four ()"),
                List.of("create table five ()")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create role schemasync_recorded password 'secret'; drop role schemasync_recorded",
        "select {d '2020-01-01'}",
        "select {ts '2020-01-01 10:00:00'}",
        "select {fn length('a')}",
        "select 'a' like 'a' {escape '|'}"
      })
  void isVoidAfter(String sql) throws SQLException {
    run(sql);
    assertThat(recorder.transactions()).isEmpty();
  }

  /** Empty arrays and objects are the defaults of many columns. */
  @Test
  void bracesInLiteralsAreKept() throws SQLException {
    String sql = "create table book (tags text[] default '{}', data jsonb default '{\"t\": {}}')";
    run(sql);
    assertThat(recorder.transactions()).isEqualTo(Optional.of(List.of(List.of(sql))));
  }

  @Test
  void bracesAreJustTextWithoutTheNotationOfJdbc() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("select '{1,2}'::int[]");
    }
    assertThat(recorder.transactions())
        .isEqualTo(Optional.of(List.of(List.of("select '{1,2}'::int[]"))));
  }

  private void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String rows(Connection connection) throws SQLException {
    String query = "select string_agg(concat_ws(' ', id, coalesce(title, 'null')), ', ') from book";
    try (Statement statement = connection.createStatement();
        java.sql.ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
