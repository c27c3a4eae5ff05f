package com.acme;

import org.hibernate.boot.Metadata;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.internal.SessionFactoryImpl;

/** Wants Hibernate's own class. */
public class Casting implements Integrator {
  @Override
  public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    ((SessionFactoryImpl) factory).getName();
  }

  @Override
  public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
