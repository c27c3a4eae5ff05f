package io.github.schemasync.core.semantics;

import io.github.schemasync.core.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Makes the views of both sides on one database, where PostgreSQL prints or plans them alike. */
final class ViewTrial {
  /**
   * What a plan does not show, so that it proves nothing: how many rows are cut off, window frames,
   * whether a recursion drops repeated rows, constant rows, on what rows are distinct, locks.
   */
  private static final Pattern HIDDEN =
      Pattern.compile("\\b(LIMIT|OFFSET|FETCH|OVER|RECURSIVE|VALUES|DISTINCT ON|ONLY|FOR)\\b");

  private final Connection connection;

  ViewTrial(Connection connection) {
    this.connection = connection;
  }

  /**
   * What a view shows.
   *
   * @param kind PostgreSQL's {@code relkind}: v, or m of a materialized view
   * @param columns in the order of their names: {@code select *} gives them in that of the table
   */
  record View(String kind, String query, String columns) {

    /** Reads a view of a database. */
    static View of(Connection connection, ObjectName name) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("begin; set local search_path = pg_catalog");
        try (ResultSet row = statement.executeQuery(question(statement, name))) {
          row.next();
          return new View(row.getString(1), row.getString(2), row.getString(3));
        } finally {
          statement.execute("rollback");
        }
      }
    }

    private static String question(Statement statement, ObjectName name) throws SQLException {
      return "select c.relkind::text, pg_get_viewdef(c.oid),"
          + " (select string_agg(quote_ident(a.attname), ', ' order by a.attname)"
          + " from pg_attribute a where a.attrelid = c.oid and a.attnum > 0)"
          + " from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = "
          + statement.enquoteLiteral(name.schema())
          + " and c.relname = "
          + statement.enquoteLiteral(name.name());
    }

    boolean hides() {
      return HIDDEN.matcher(query).find();
    }
  }

  /** Whether both show the same rows; not when one of them cannot be made here. */
  boolean same(View one, View other) {
    if (!one.kind().equals(other.kind()) || !one.columns().equals(other.columns())) {
      return false;
    }
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return same(statement, one, other);
    } catch (SQLException notInThisDatabase) {
      Refusal.requireAnswer(notInThisDatabase, "A view");
      return false;
    }
  }

  private static boolean same(Statement statement, View one, View other) throws SQLException {
    statement.execute("begin");
    try {
      statement.execute("create temporary view schemasync_one as " + one.query());
      statement.execute("create temporary view schemasync_other as " + other.query());
      return printed(statement, "schemasync_one").equals(printed(statement, "schemasync_other"))
          || (!one.hides() && !other.hides() && plannedAlike(statement, one.columns()));
    } finally {
      statement.execute("rollback");
    }
  }

  private static String printed(Statement statement, String view) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("select pg_get_viewdef('pg_temp." + view + "'::regclass)")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static boolean plannedAlike(Statement statement, String columns) throws SQLException {
    String query = "select " + columns + " from ";
    return QueryPlan.of(statement, query + "schemasync_one")
        .equals(QueryPlan.of(statement, query + "schemasync_other"));
  }
}
