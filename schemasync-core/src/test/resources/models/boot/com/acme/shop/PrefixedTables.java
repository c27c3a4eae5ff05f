package com.acme.shop;

import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("prefixed")
class PrefixedTables {
  @Bean
  PhysicalNamingStrategy prefixed() {
    return new CamelCaseToUnderscoresNamingStrategy() {
      @Override
      public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
        return Identifier.toIdentifier("t_" + name.getText().toLowerCase());
      }
    };
  }
}
