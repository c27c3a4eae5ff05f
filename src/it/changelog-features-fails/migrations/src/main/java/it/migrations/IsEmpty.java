package it.migrations;

import java.sql.ResultSet;
import java.sql.Statement;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomPreconditionErrorException;
import liquibase.exception.CustomPreconditionFailedException;
import liquibase.precondition.CustomPrecondition;

/** Holds while a table has no rows. */
public class IsEmpty implements CustomPrecondition {
  private String table;

  public void setTable(String table) {
    this.table = table;
  }

  @Override
  public void check(Database database)
      throws CustomPreconditionFailedException, CustomPreconditionErrorException {
    JdbcConnection connection = (JdbcConnection) database.getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select 1 from " + table)) {
      if (rows.next()) {
        throw new CustomPreconditionFailedException(table + " has rows");
      }
    } catch (Exception refused) {
      throw new CustomPreconditionErrorException(table + " cannot be read", refused);
    }
  }
}
