package io.github.schemasync.core.mutation;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.semantics.PostgresSemantics;
import io.github.schemasync.core.source.MappedEntities;
import io.github.schemasync.core.testing.Comparisons;
import io.github.schemasync.core.testing.TestProject;
import io.github.schemasync.core.testing.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Entities with every kind of mapping, the schema that Hibernate makes of them, and copies of it
 * that are mutated.
 */
final class KitchenSink implements AutoCloseable {
  static final String CLASS_PATH = "hibernate-7.4";

  private static final String COPY = "schemasync_mutation";

  private final ThrowawayDatabase template = TestServer.shared().createDatabase("template");
  private final MappedEntities mapped;
  private final Connection entities;
  private final Schema wanted;
  private final Origins origins;
  private final String templateName;

  KitchenSink(Path directory) throws SQLException, IOException, InterruptedException {
    mapped =
        MappedEntities.of(
            TestProject.compile("kitchen-sink", CLASS_PATH, directory),
            EntitiesSettings.DISCOVERED);
    MappedEntities.run(template, mapped.statements());
    try (Connection connection = template.connect()) {
      templateName = connection.getCatalog();
    }
    entities = mapped.database().connect();
    wanted = SchemaReader.read(entities).schema();
    origins = mapped.origins().withTypesOf(wanted, wanted);
  }

  /** The findings after the mutation of the changelog's database. */
  List<Finding> findings(String mutation) throws SQLException {
    run(entities, "create database " + COPY + " template " + templateName + " strategy file_copy");
    try (Connection changelog = connectToCopy()) {
      run(changelog, mutation);
      Schema built = SchemaReader.read(changelog).schema();
      SchemaComparator comparator =
          new SchemaComparator(new PostgresSemantics(entities, changelog), origins);
      return Comparisons.findings(comparator.compare(wanted, built), origins);
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
    mapped.close();
  }
}
