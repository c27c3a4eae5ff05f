package io.github.schemasync.core.mutation;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A schema with everything that a model can ask for, and copies of it that are mutated. */
final class KitchenSink implements AutoCloseable {
  private static final String COPY = "schemasync_mutation";

  private final ThrowawayDatabase database = TestServer.shared().createDatabase("entities");
  private final ThrowawayDatabase template = TestServer.shared().createDatabase("template");
  private final Origins origins = Comparisons.origins(Mutation.lines("constants.txt"));
  private final Connection entities;
  private final Schema wanted;
  private final String templateName;

  KitchenSink() throws SQLException {
    entities = database.connect();
    run(entities, Mutation.text("schema.sql"));
    try (Connection connection = template.connect()) {
      run(connection, Mutation.text("schema.sql"));
      templateName = connection.getCatalog();
    }
    wanted = SchemaReader.read(entities).schema();
  }

  /** The findings after the mutation of the changelog's database. */
  List<String> findings(String mutation) throws SQLException {
    run(entities, "create database " + COPY + " template " + templateName);
    try (Connection changelog = connectToCopy()) {
      run(changelog, mutation);
      Schema built = SchemaReader.read(changelog).schema();
      SchemaComparator comparator =
          new SchemaComparator(new PostgresSemantics(entities, changelog), origins);
      return Comparisons.lines(comparator.compare(wanted, built), origins);
    } finally {
      run(entities, "drop database " + COPY + " with (force)");
    }
  }

  private Connection connectToCopy() throws SQLException {
    DatabaseAddress address = template.address();
    return DriverManager.getConnection(
        address.url().replace(templateName, COPY), address.username(), address.password());
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    entities.close();
    template.close();
    database.close();
  }
}
