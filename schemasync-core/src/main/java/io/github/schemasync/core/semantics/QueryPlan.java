package io.github.schemasync.core.semantics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL's planner makes of a query: constants are folded, conditions simplified, simple
 * subqueries dissolved. Two queries with one plan give the same rows.
 */
final class QueryPlan {
  /** Differs with every query and so says nothing; shown where pg_stat_statements is loaded. */
  private static final String QUERY_IDENTIFIER = "Query Identifier:";

  private QueryPlan() {}

  /** The lines in which PostgreSQL explains the query, which it does not execute. */
  static List<String> of(Statement statement, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("explain (verbose, costs off) " + query)) {
      while (rows.next()) {
        String line = rows.getString(1);
        if (!line.startsWith(QUERY_IDENTIFIER)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }
}
