package io.github.schemasync.core.introspect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what {@link SchemaReader} has no eye for, because no entity speaks of it: rules, grants,
 * storage parameters, aggregates and the like.
 */
public final class UnmodelledReader {
  private static final String QUERY = CatalogQuery.of("unmodelled");

  private UnmodelledReader() {}

  /** One phrase for each, {@code rule r on public.book}; sorted. */
  public static List<String> read(Connection connection) {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw CatalogProblem.ofCatalog(e);
    }
  }
}
