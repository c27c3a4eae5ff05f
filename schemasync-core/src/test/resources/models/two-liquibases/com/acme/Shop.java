package com.acme;

import jakarta.persistence.*;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

@SpringBootApplication
public class Shop {
  @Entity
  public static class Book {
    @Id Long id;
  }

  @Bean
  SpringLiquibase shopLiquibase() {
    return of("classpath:db/shop.xml", "production");
  }

  @Bean
  SpringLiquibase auditLiquibase(@Value("${audit.enabled:true}") boolean enabled) {
    SpringLiquibase liquibase = of("classpath:/db/audit.xml", "audit");
    liquibase.setShouldRun(enabled);
    return liquibase;
  }

  @Bean
  @Profile("drill")
  SpringLiquibase drillLiquibase() {
    return of("classpath:db/drill.xml", "drill");
  }

  @Bean
  @ConditionalOnProperty("shop.history")
  SpringLiquibase historyLiquibase() {
    return of("classpath:db/history.xml", "history");
  }

  private static SpringLiquibase of(String changelog, String contexts) {
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setChangeLog(changelog);
    liquibase.setContexts(contexts);
    return liquibase;
  }
}
