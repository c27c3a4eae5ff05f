package io.github.schemasync.core.mutation;

import io.github.schemasync.core.closing.TwoSides;
import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.introspect.SchemaReader;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.policy.Finding;
import io.github.schemasync.core.project.EntitiesSettings;
import io.github.schemasync.core.source.MappedEntities;
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

  private final ThrowawayDatabase template = TestServer.shared().createDatabase("template");
  private final MappedEntities mapped;
  private final Connection entities;
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
    Schema wanted = SchemaReader.read(entities).schema();
    origins = mapped.origins().withTypesOf(wanted, wanted);
  }

  /** What is done with two sides. */
  interface Work<T> {
    T in(TwoSides sides) throws SQLException;
  }

  /** The findings after the mutation of the changelog's database. */
  List<Finding> findings(String mutation) throws SQLException {
    return withMutatedChangelog(mutation, sides -> sides.findings(sides.changelog()));
  }

  /** Does the work with a mutated copy as the changelog's side, which is dropped behind it. */
  <T> T withMutatedChangelog(String mutation, Work<T> work) throws SQLException {
    return withCopy(
        "changelog",
        copy -> {
          run(copy, mutation);
          return work.in(new TwoSides(entities, copy, origins));
        });
  }

  /** The same with the sides exchanged: the entities want what the mutation has made. */
  <T> T withMutatedEntities(String mutation, Work<T> work) throws SQLException {
    return withCopy(
        "entities",
        wanted -> {
          run(wanted, mutation);
          return withCopy("changelog", copy -> work.in(new TwoSides(wanted, copy, origins)));
        });
  }

  private interface CopyWork<T> {
    T in(Connection copy) throws SQLException;
  }

  private <T> T withCopy(String side, CopyWork<T> work) throws SQLException {
    String name = templateName + "_" + side;
    run(entities, "create database " + name + " template " + templateName + copying());
    try (Connection copy = connect(name)) {
      return work.in(copy);
    } finally {
      run(entities, "drop database " + name);
    }
  }

  /** The quicker way; before 15 the only one. */
  private String copying() throws SQLException {
    boolean choice = entities.getMetaData().getDatabaseMajorVersion() >= 15;
    return choice ? " strategy file_copy" : "";
  }

  private Connection connect(String name) throws SQLException {
    DatabaseAddress address = template.address();
    return DriverManager.getConnection(
        address.url().replace(templateName, name), address.username(), address.password());
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
