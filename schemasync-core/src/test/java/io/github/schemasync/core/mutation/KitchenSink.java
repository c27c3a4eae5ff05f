package io.github.schemasync.core.mutation;

import io.github.schemasync.core.database.DatabaseAddress;
import io.github.schemasync.core.database.ThrowawayDatabase;
import io.github.schemasync.core.diff.SchemaComparator;
import io.github.schemasync.core.introspect.KeywordReader;
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
import java.util.Set;

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

  /** What is done with a mutated copy. */
  interface Work<T> {
    T in(Copy copy) throws SQLException;
  }

  /** The findings after the mutation of the changelog's database. */
  List<Finding> findings(String mutation) throws SQLException {
    return withCopy(mutation, copy -> copy.findings(copy.read()));
  }

  /** Does the work in a mutated copy of the changelog's database, which is dropped behind it. */
  <T> T withCopy(String mutation, Work<T> work) throws SQLException {
    run(entities, "create database " + COPY + " template " + templateName + " strategy file_copy");
    try (Connection changelog = connectToCopy()) {
      run(changelog, mutation);
      return work.in(new Copy(changelog));
    } finally {
      run(entities, "drop database " + COPY + " with (force)");
    }
  }

  /** What Hibernate makes of the entities. */
  Schema wanted() {
    return wanted;
  }

  /** A database of the changelog's side. */
  final class Copy {
    private final Connection changelog;

    private Copy(Connection changelog) {
      this.changelog = changelog;
    }

    Schema read() {
      return SchemaReader.read(changelog).schema();
    }

    List<Finding> findings(Schema built) {
      SchemaComparator comparator =
          new SchemaComparator(new PostgresSemantics(entities, changelog), origins);
      return Comparisons.findings(comparator.compare(wanted, built), origins);
    }

    /** What tells two states of this database apart, whatever that does at run time. */
    List<String> differences(Schema before, Schema after) {
      return new SchemaComparator(new PostgresSemantics(changelog, changelog), Origins.NONE)
          .compare(before, after).differences().stream()
              .map(it -> it.code() + " " + it.key())
              .toList();
    }

    Set<String> keywords() throws SQLException {
      return KeywordReader.read(changelog);
    }

    void run(String sql) throws SQLException {
      KitchenSink.run(changelog, sql);
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
