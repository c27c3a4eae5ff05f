package it.shop;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy;

/** Boot's names, without {@code _id} at the end of a foreign key. */
public class ShopNames extends SpringImplicitNamingStrategy {
  @Override
  public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
    String attribute = source.getAttributePath().getProperty();
    return toIdentifier(attribute, source.getBuildingContext());
  }
}
