package io.github.schemasync.core.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changesets as Liquibase runs them: each its own transaction, its row in the same or the next. */
class ChangesetHistoryReaderTest {
  private static final ObjectName BOOK = new ObjectName("public", "book");

  private ThrowawayDatabase database;
  private Connection connection;

  @BeforeEach
  void runChangesets() throws SQLException {
    database = TestServer.shared().createDatabase("history");
    connection = database.connect();
    run(
        "create table databasechangelog (id text, author text, filename text, orderexecuted int,"
            + " contexts text, labels text)");
    changeset(1, "create table book (id bigint constraint book_pk primary key, title text)");
    changeset(2, "create table author (id bigint primary key); create sequence book_seq");
    changeset(3, "alter table book add author_id bigint constraint fk references author");
    changeset(4, "do $$ begin execute 'alter table book alter title set not null'; end $$");
    changeset(5, "create index ix on book (title); create type mood as enum ('a')");
    changeset(6, "alter type mood add value 'b'");
  }

  @AfterEach
  void drop() throws SQLException {
    connection.close();
    database.close();
  }

  @Test
  void eachObjectNamesTheChangesetThatLastTouchedIt() {
    assertThat(changesetOf(ObjectKey.of(ObjectKind.COLUMN, BOOK, "id"))).hasValue("1");
    assertThat(changesetOf(ObjectKey.of(ObjectKind.PRIMARY_KEY, BOOK, "book_pk"))).hasValue("1");
    assertThat(changesetOf(key(ObjectKind.SEQUENCE, "book_seq"))).hasValue("2");
    assertThat(changesetOf(ObjectKey.of(ObjectKind.FOREIGN_KEY, BOOK, "fk"))).hasValue("3");
    assertThat(changesetOf(ObjectKey.of(ObjectKind.COLUMN, BOOK, "author_id"))).hasValue("3");
    assertThat(changesetOf(ObjectKey.of(ObjectKind.COLUMN, BOOK, "title"))).hasValue("4");
    assertThat(changesetOf(ObjectKey.of(ObjectKind.INDEX, BOOK, "ix"))).hasValue("5");
    assertThat(changesetOf(key(ObjectKind.ENUM, "mood"))).hasValue("6");
  }

  @Test
  void tableNamesTheChangesetThatMadeItHoweverOftenItChanged() {
    assertThat(changesetOf(ObjectKey.of(ObjectKind.TABLE, BOOK))).hasValue("1");
  }

  @Test
  void whatCameAfterTheLastChangesetNamesNone() throws SQLException {
    run("create table later (id int)");

    assertThat(changesetOf(key(ObjectKind.TABLE, "later"))).isEmpty();
  }

  @Test
  void changesetsWithContextsOrLabelsMayNotRunEverywhere() throws SQLException {
    run("update databasechangelog set contexts = '', labels = null");
    assertThat(history().selectiveCount()).isZero();

    run("update databasechangelog set contexts = '(prod)' where id = '2'");
    run("update databasechangelog set labels = 'seed' where id = '3'");
    assertThat(history().selectiveCount()).isEqualTo(2);
  }

  private Optional<String> changesetOf(ObjectKey key) {
    Map<ObjectKey, Long> transactions = SchemaReader.read(connection).transactions();
    return history().at(transactions.get(key)).map(ChangesetId::id);
  }

  private ChangesetHistory history() {
    return ChangesetHistoryReader.read(connection, new ObjectName("public", "databasechangelog"));
  }

  private static ObjectKey key(ObjectKind kind, String name) {
    return ObjectKey.of(kind, new ObjectName("public", name));
  }

  private void changeset(int id, String sql) throws SQLException {
    run(sql);
    run("insert into databasechangelog values ('%d', 'ada', 'db.xml', %d)".formatted(id, id));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
