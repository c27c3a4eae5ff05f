package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Reads where the rows of tables are kept: another place means that all were written anew. */
public final class StorageReader {
  private static final String QUERY =
      """
      select n.nspname, c.relname, c.oid || '/' || c.relfilenode
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'""";

  private StorageReader() {}

  /** The place of each table that is there. */
  public static Map<ObjectName, String> read(Connection connection, Collection<ObjectName> tables) {
    Map<ObjectName, String> places = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        ObjectName table = new ObjectName(rows.getString(1), rows.getString(2));
        if (tables.contains(table)) {
          places.put(table, rows.getString(3));
        }
      }
      return places;
    } catch (SQLException e) {
      throw CatalogProblem.ofCatalog(e);
    }
  }
}
