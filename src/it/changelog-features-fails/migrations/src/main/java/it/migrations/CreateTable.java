package it.migrations;

import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawSqlStatement;

public class CreateTable implements CustomSqlChange {
  private String table;

  public void setTable(String table) {
    this.table = table;
  }

  @Override
  public SqlStatement[] generateStatements(Database database) {
    String sql = "create table " + table + " (id bigint primary key, note varchar(10))";
    return new SqlStatement[] {new RawSqlStatement(sql)};
  }

  @Override
  public String getConfirmationMessage() {
    return table + " created";
  }

  @Override
  public void setUp() {}

  @Override
  public void setFileOpener(ResourceAccessor files) {}

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
