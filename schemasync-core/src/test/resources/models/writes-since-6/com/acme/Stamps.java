package com.acme;

import java.util.EnumSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;

public class Stamps implements BeforeExecutionGenerator {
  @Override
  public Object generate(
      SharedSessionContractImplementor session, Object owner, Object value, EventType event) {
    return "stamped";
  }

  @Override
  public EnumSet<EventType> getEventTypes() {
    return EnumSet.of(EventType.INSERT);
  }

  public static class Later extends Stamps {
    @Override
    public EnumSet<EventType> getEventTypes() {
      return EnumSet.of(EventType.UPDATE);
    }
  }
}
