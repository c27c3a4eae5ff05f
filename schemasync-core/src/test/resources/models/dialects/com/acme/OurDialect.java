package com.acme;

import org.hibernate.dialect.PostgreSQLDialect;

public class OurDialect extends PostgreSQLDialect {
  @Override
  public String getTableTypeString() {
    return " with (fillfactor = 70)";
  }
}
