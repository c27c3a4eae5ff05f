package it.shop;

import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.SqlTypes;

/** Keeps floating point numbers as {@code numeric}. */
public class ShopDialect extends PostgreSQLDialect {
  public ShopDialect(DialectResolutionInfo info) {
    super(info);
  }

  @Override
  protected String columnType(int code) {
    return code == SqlTypes.FLOAT ? "numeric(12,4)" : super.columnType(code);
  }
}
