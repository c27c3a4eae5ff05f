package it.shop;

import java.util.concurrent.Executor;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;

public class LaterLiquibase extends SpringLiquibase {
  private final Executor executor;

  public LaterLiquibase(Executor executor) {
    this.executor = executor;
  }

  @Override
  public void afterPropertiesSet() {
    executor.execute(this::run);
    throw new IllegalStateException("only the application may run it");
  }

  private void run() {
    try {
      super.afterPropertiesSet();
    } catch (LiquibaseException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
