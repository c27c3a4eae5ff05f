package it.extra;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Gives each audited table a column that a trigger fills. */
public class Stamps implements Integrator {
  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    Table table = metadata.getEntityBinding("it.Book").getTable();
    Column stamp = new Column("stamp");
    stamp.setSqlType("varchar(40)");
    stamp.setValue(table.getPrimaryKey().getColumn(0).getValue());
    table.addColumn(stamp);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
