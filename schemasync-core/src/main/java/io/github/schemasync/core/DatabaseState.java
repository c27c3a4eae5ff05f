package io.github.schemasync.core;

import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.DataReader;
import io.github.schemasync.core.introspect.Qualification;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Data;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import io.github.schemasync.core.semantics.PostgresSemantics;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All of a database: its schema, its rows and where its sequences stand, Liquibase's own apart. */
record DatabaseState(Schema schema, Data data) {

  /**
   * Reads a database that a changelog has filled, or is to fill.
   *
   * @param history Liquibase's DATABASECHANGELOG, there or not
   */
  static DatabaseState read(
      ThrowawayDatabase database, Set<ObjectName> ownTables, ObjectName history) {
    return on(
        database,
        connection -> {
          Schema schema = read(connection, history).withoutTables(ownTables);
          return new DatabaseState(schema, DataReader.read(connection, schema));
        });
  }

  /** A schema whose texts can stand in changesets. */
  static Schema read(Connection connection, ObjectName history) {
    return SchemaReader.read(connection, Qualification.ofChangesets(history)).schema();
  }

  /** Work on a connection that is closed behind it. */
  static <T> T on(ThrowawayDatabase database, Work<T> work) {
    try (Connection connection = database.connect()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new SyncProblem(
          ProblemPage.SERVER_UNREACHABLE,
          "The throwaway databases cannot be reached any more: " + e.getMessage(),
          "Run the goal again; if it repeats, look at the log of the PostgreSQL server.",
          e);
    }
  }

  /** Where the other is not exactly this one, names and the order of columns included. */
  String differences(DatabaseState other, ThrowawayDatabase database) {
    List<String> found = new ArrayList<>(schemaDifferences(other.schema, database));
    unequal(layouts(schema), layouts(other.schema))
        .forEach(it -> found.add("names or order in " + it.table()));
    unequal(schema.sequences(), other.schema.sequences())
        .forEach(it -> found.add("the sequence " + it.qualifiedName()));
    unequal(data.tables(), other.data.tables())
        .forEach(it -> found.add("the rows of " + it.table()));
    unequal(data.sequences(), other.data.sequences())
        .forEach(it -> found.add("where " + it.sequence() + " stands"));
    return found.stream().distinct().collect(Collectors.joining(", "));
  }

  private List<String> schemaDifferences(Schema other, ThrowawayDatabase database) {
    return on(
        database,
        connection ->
            new SchemaComparator(new PostgresSemantics(connection, connection), Origins.NONE)
                .compare(schema, other).differences().stream()
                    .map(it -> it.code() + " " + it.key())
                    .toList());
  }

  /** What no comparison by meaning looks at: names that are chosen freely, and order. */
  private record Layout(ObjectName table, List<String> columns, List<String> parts) {}

  private static List<Layout> layouts(Schema schema) {
    return schema.tables().stream().map(DatabaseState::layout).toList();
  }

  private static Layout layout(Table table) {
    List<String> parts =
        Stream.of(
                table.primaryKey().stream(),
                table.uniques().stream(),
                table.foreignKeys().stream(),
                table.checks().stream(),
                table.exclusions().stream(),
                table.indexes().stream())
            .flatMap(all -> all)
            .map(SchemaObject::name)
            .sorted()
            .toList();
    return new Layout(
        table.qualifiedName(), table.columns().stream().map(Column::name).toList(), parts);
  }

  /** Those of either that the other has not exactly so. */
  private static <T> Stream<T> unequal(List<T> some, List<T> others) {
    return Stream.concat(
        some.stream().filter(it -> !others.contains(it)),
        others.stream().filter(it -> !some.contains(it)));
  }

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
