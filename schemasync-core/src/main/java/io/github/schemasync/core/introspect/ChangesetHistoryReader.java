package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ChangesetHistory;
import io.github.schemasync.core.model.ChangesetId;
import io.github.schemasync.core.model.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads Liquibase's DATABASECHANGELOG with the transaction that wrote each row. */
public final class ChangesetHistoryReader {
  private ChangesetHistoryReader() {}

  /**
   * Reads the whole history.
   *
   * @param table DATABASECHANGELOG, as the catalog names it
   */
  public static ChangesetHistory read(Connection connection, ObjectName table) {
    try (Statement statement = connection.createStatement()) {
      String quotedTable =
          statement.enquoteIdentifier(table.schema(), true)
              + "."
              + statement.enquoteIdentifier(table.name(), true);
      return read(
          statement,
          "select filename, id, author, xmin::text::bigint, concat(contexts, labels) <> '' from "
              + quotedTable
              + " order by xmin::text::bigint, orderexecuted");
    } catch (SQLException e) {
      throw CatalogProblem.ofHistory(table, e);
    }
  }

  private static ChangesetHistory read(Statement statement, String sql) throws SQLException {
    List<ChangesetHistory.Entry> entries = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        ChangesetId id = new ChangesetId(rows.getString(1), rows.getString(2), rows.getString(3));
        entries.add(new ChangesetHistory.Entry(id, rows.getLong(4), rows.getBoolean(5)));
      }
    }
    return new ChangesetHistory(entries);
  }
}
