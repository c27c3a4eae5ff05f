package com.acme;

import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.Dialect;

/** An extension that a column's type comes from. */
public class Citext implements AuxiliaryDatabaseObject {
  @Override
  public boolean appliesToDialect(Dialect dialect) {
    return true;
  }

  @Override
  public boolean beforeTablesOnCreation() {
    return true;
  }

  @Override
  public String[] sqlCreateStrings(SqlStringGenerationContext context) {
    return new String[] {"create extension if not exists citext"};
  }

  @Override
  public String[] sqlDropStrings(SqlStringGenerationContext context) {
    return new String[0];
  }

  @Override
  public String getExportIdentifier() {
    return "citext";
  }
}
