package io.github.schemasync.core.worker;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import liquibase.database.Database;

/**
 * Liquibase's own tables as the catalog names them; Liquibase itself does not say whether it quoted
 * their names.
 */
record HistoryTables(QualifiedName history, QualifiedName lock) {
  private static final String FIND =
      """
      select n.nspname, c.relname
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and lower(c.relname) = lower(?)
      order by lower(n.nspname) = lower(coalesce(?, current_schema())) desc, c.oid desc
      limit 1""";

  static HistoryTables find(Database database, Connection connection) throws SQLException {
    Optional<String> schema = Optional.ofNullable(database.getLiquibaseSchemaName());
    return new HistoryTables(
        find(connection, schema, database.getDatabaseChangeLogTableName()),
        find(connection, schema, database.getDatabaseChangeLogLockTableName()));
  }

  private static QualifiedName find(Connection connection, Optional<String> schema, String table)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FIND)) {
      statement.setString(1, table);
      statement.setString(2, schema.orElse(null));
      try (ResultSet found = statement.executeQuery()) {
        return found.next()
            ? new QualifiedName(found.getString(1), found.getString(2))
            : new QualifiedName(schema.orElse("public"), table);
      }
    }
  }
}
