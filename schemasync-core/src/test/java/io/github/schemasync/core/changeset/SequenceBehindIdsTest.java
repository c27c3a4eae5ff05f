package io.github.schemasync.core.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new sequence of a table whose rows have ids already, drawn on as Hibernate does. */
class SequenceBehindIdsTest {
  private static final ObjectName BOOK = new ObjectName("public", "book");
  private static final ObjectName AUTHOR = new ObjectName("public", "Author");

  /** The ids of rows, the sequence's start and increment, and the first id that is drawn. */
  @ParameterizedTest(name = "{0} in use, start {1} increment {2}")
  @CsvSource({
    "'', 1, 1, 1",
    "1, 1, 1, 2",
    "7, 1, 1, 8",
    "7, 100, 1, 100",
    "1, 1, 50, 2",
    "7, 1, 50, 8",
    "50, 1, 50, 51",
    "51, 1, 50, 52",
    "120, 1, 50, 121",
    "7, 1000, 50, 1000",
    "1000, 1000, 50, 1001",
    "1, 51, 50, 51"
  })
  void everyOptimizerStaysBehind(String used, long start, long increment, long first)
      throws SQLException {
    List<Long> ids =
        Stream.of(used.split(" ")).filter(it -> !it.isEmpty()).map(Long::valueOf).toList();
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table book (id bigint primary key)");
      for (long id : ids) {
        statement.execute("insert into book values (" + id + ")");
      }
      for (Optimizer optimizer : Optimizer.values()) {
        statement.execute("drop sequence if exists book_seq");
        statement.execute(
            "create sequence book_seq start with " + start + " increment by " + increment);
        statement.execute(sql(connection, List.of(new Step.Advance.IdColumn(BOOK, "id"))));

        List<Long> drawn = new Draws(statement, start, increment).with(optimizer);

        assertThat(drawn).doesNotHaveDuplicates().noneMatch(ids::contains);
        if (optimizer == Optimizer.POOLED) {
          assertThat(drawn.get(0)).isEqualTo(first);
        }
      }
    }
  }

  @Test
  void theGreatestOfAllTablesCounts() throws SQLException {
    try (ThrowawayDatabase database = TestServer.shared().createDatabase("changelog");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table book (id bigint); create table "Author" (id integer);
          insert into book values (3); insert into "Author" values (4);
          create sequence book_seq;""");
      statement.execute(
          sql(
              connection,
              List.of(
                  new Step.Advance.IdColumn(BOOK, "id"), new Step.Advance.IdColumn(AUTHOR, "id"))));

      assertThat(new Draws(statement, 1, 1).next()).isEqualTo(5);
    }
  }

  private static String sql(Connection connection, List<Step.Advance.IdColumn> ids) {
    Sequence sequence =
        SchemaReader.read(connection)
            .schema()
            .sequence(new ObjectName("public", "book_seq"))
            .orElseThrow();
    return new SequenceSql(new Names(Set.of())).advance(sequence, ids);
  }

  /** What Hibernate makes of a number that it draws. */
  private enum Optimizer {
    NONE,
    POOLED,
    POOLED_LO
  }

  private record Draws(Statement statement, long start, long increment) {
    private static final int CALLS = 5;

    long next() throws SQLException {
      try (ResultSet row = statement.executeQuery("select nextval('book_seq')")) {
        row.next();
        return row.getLong(1);
      }
    }

    /** The ids that several calls of the database give. */
    List<Long> with(Optimizer optimizer) throws SQLException {
      Stream<Long> ids = Stream.of();
      for (int call = 0; call < CALLS; call++) {
        ids = Stream.concat(ids, block(optimizer, call == 0));
      }
      return ids.toList();
    }

    /** As {@code PooledOptimizer} and {@code PooledLoOptimizer} of Hibernate 5 to 7 have it. */
    private Stream<Long> block(Optimizer optimizer, boolean isFirst) throws SQLException {
      long drawn = next();
      if (optimizer == Optimizer.NONE) {
        return Stream.of(drawn);
      } else if (optimizer == Optimizer.POOLED_LO) {
        return from(drawn, drawn + increment - 1);
      }
      boolean isInitial = isFirst && drawn == start;
      return isInitial ? from(drawn, next()) : from(drawn - increment + 1, drawn);
    }

    private static Stream<Long> from(long first, long last) {
      return Stream.iterate(first, id -> id <= last, id -> id + 1);
    }
  }
}
