package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a whole catalog in one round trip, inside one transaction that leaves nothing behind, so
 * that all of it is of one moment.
 *
 * <p>Where nothing else is asked for, {@code search_path = pg_catalog} makes PostgreSQL qualify
 * every name of the user's, and so makes it deparse the same expression alike in both databases.
 */
public final class SchemaReader {
  private static final String BEGIN = "begin transaction isolation level repeatable read";
  private static final String QUERIES =
      Stream.of(
              "namespaces",
              "relations",
              "columns",
              "constraints",
              "indexes",
              "sequences",
              "enums",
              "definitions")
          .map(CatalogQuery::of)
          .collect(Collectors.joining(";\n", ";\n", ";\nrollback"));

  private SchemaReader() {}

  /**
   * Reads the database behind the connection.
   *
   * @param connection auto-commit on; left as it was
   */
  public static Snapshot read(Connection connection) {
    return read(connection, Qualification.FULL);
  }

  /** Reads the same with names in its texts spelt differently. */
  public static Snapshot read(Connection connection, Qualification names) {
    return run(connection, BEGIN + " read only;\n", names);
  }

  /**
   * Reads the database as it would be with something more in it.
   *
   * @param connection auto-commit on; the database is left as it was
   * @param ddl SQL that is run before the catalog is read, and rolled back after
   */
  public static Snapshot readWith(Connection connection, String ddl, Qualification names) {
    return run(connection, BEGIN + ";\n" + ddl + ";\n", names);
  }

  private static Snapshot run(Connection connection, String start, Qualification names) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(start + names.sql() + QUERIES);
      return read(new ResultSets(statement));
    } catch (SQLException e) {
      throw CatalogProblem.ofCatalog(e);
    }
  }

  private static Snapshot read(ResultSets results) throws SQLException {
    List<Namespace> namespaces = results.next(NamespaceReader::read);
    List<Relation> relations = results.next(RelationReader::read);
    TableParts parts =
        new TableParts(
            results.nextByRelation(ColumnReader::read),
            results.nextByRelation(ConstraintReader::read),
            results.nextByRelation(IndexReader::read));
    List<Sequence> sequences = results.next(SequenceReader::read);
    List<EnumType> enumTypes = results.next(EnumReader::read);
    List<Definition> definitions = results.next(DefinitionReader::read);
    List<Table> tables = relations.stream().map(parts::complete).toList();
    Schema schema = new Schema(namespaces, tables, parts.idle(), sequences, enumTypes, definitions);
    return new Snapshot(schema, results.transactions());
  }
}
