package com.acme;

import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawSqlStatement;

public class Steps implements CustomSqlChange {
  @Override
  public SqlStatement[] generateStatements(Database database) {
    return new SqlStatement[] {new RawSqlStatement("create index book_genre on shop_book (genre)")};
  }

  @Override
  public String getConfirmationMessage() {
    return "done";
  }

  @Override
  public void setUp() {}

  @Override
  public void setFileOpener(ResourceAccessor accessor) {}

  @Override
  public ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
