package io.github.schemasync.core.worker;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The connections of a Spring Boot application, as far as they say in which schema they work.
 *
 * @param environment the application's
 * @param dataSource the throwaway database; evaluates what a pool executes first
 */
record SpringConnection(SpringEnvironment environment, DataSource dataSource) {
  private static final String POOL = "spring.datasource.hikari.";
  private static final String URL = "spring.datasource.url";

  /** The latest that the pool does to a new connection wins. */
  Optional<SearchPath> searchPath() throws ClassNotFoundException {
    Optional<String> first = environment.property(POOL + "connection-init-sql");
    Optional<String> schema = environment.property(POOL + "schema");
    Optional<String> url = environment.property(URL);
    return first
        .flatMap(this::evaluated)
        .or(() -> schema.map(it -> new SearchPath(List.of(it), POOL + "schema")))
        .or(() -> url.flatMap(it -> SearchPath.ofUrl(it, URL)));
  }

  /** PostgreSQL says what a statement makes of the search path; empty when it does not touch it. */
  private Optional<SearchPath> evaluated(String sql) {
    if (!sql.toLowerCase(Locale.ROOT).contains("search_path")) {
      return Optional.empty();
    }
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      try (ResultSet shown = statement.executeQuery("show search_path")) {
        shown.next();
        return SearchPath.ofText(shown.getString(1), POOL + "connection-init-sql");
      }
    } catch (SQLException refused) {
      // for instance a role that only production has
      return Optional.empty();
    }
  }
}
