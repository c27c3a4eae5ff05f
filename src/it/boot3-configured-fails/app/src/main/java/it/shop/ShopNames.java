package it.shop;

import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** The names that Boot gives by default, tables after {@code t_}. */
public class ShopNames extends CamelCaseToUnderscoresNamingStrategy {
  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    return Identifier.toIdentifier("t_" + super.toPhysicalTableName(name, environment).getText());
  }
}
