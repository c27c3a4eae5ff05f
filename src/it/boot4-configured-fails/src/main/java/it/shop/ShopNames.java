package it.shop;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/** Boot's names; a join table's begins with {@code x_}. */
public class ShopNames extends SpringImplicitNamingStrategy {
  @Override
  public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
    return toIdentifier(
        "x_" + super.determineJoinTableName(source).getText(), source.getBuildingContext());
  }
}
