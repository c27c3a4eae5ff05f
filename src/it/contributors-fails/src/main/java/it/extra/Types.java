package it.extra;

import it.types.MoneyType;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;

public class Types implements TypeContributor {
  @Override
  public void contribute(TypeContributions types, ServiceRegistry services) {
    types.contributeType(new MoneyType());
  }
}
