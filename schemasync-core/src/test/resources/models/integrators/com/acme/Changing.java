package com.acme;

import org.hibernate.boot.Metadata;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.*;

/** Listens, and changes the mapping. */
public class Changing implements Integrator {
  @Override
  public void integrate(Metadata metadata, SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
    Object strategy = services.getService(ConfigurationService.class).getSettings().get("acme.column");
    EventListenerRegistry listeners = services.getService(EventListenerRegistry.class);
    listeners.appendListeners(EventType.PRE_INSERT, event -> false);
    listeners.getEventListenerGroup(EventType.PRE_UPDATE).appendListener(event -> false);
    Table table = metadata.getEntityBinding("com.acme.Thing").getTable();
    Column column = new Column(String.valueOf(strategy));
    column.setSqlType("varchar(7)");
    column.setValue(table.getPrimaryKey().getColumns().iterator().next().getValue());
    table.addColumn(column);
    table.setComment("of " + metadata.getEntityBindings().size());
  }

  @Override
  public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
