package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.RanChangeset;
import io.github.schemasync.core.problem.ProblemPage;
import io.github.schemasync.core.problem.SyncProblem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads what Liquibase has run. */
public final class HistoryReader {
  private HistoryReader() {}

  /**
   * All rows of Liquibase's history, in the order of their runs.
   *
   * @param history Liquibase's DATABASECHANGELOG
   */
  public static List<RanChangeset> read(Connection connection, ObjectName history) {
    String table = '"' + quoted(history.schema()) + "\".\"" + quoted(history.name()) + '"';
    List<RanChangeset> ran = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id, author, filename, exectype from "
                    + table
                    + " order by orderexecuted")) {
      while (rows.next()) {
        ran.add(
            new RanChangeset(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
      return ran;
    } catch (SQLException e) {
      throw new SyncProblem(
          ProblemPage.CATALOG_UNREADABLE,
          "Liquibase's history cannot be read: " + e.getMessage(),
          "Run the goal again; if it repeats, look at the log of the PostgreSQL server.",
          e);
    }
  }

  private static String quoted(String name) {
    return name.replace("\"", "\"\"");
  }
}
