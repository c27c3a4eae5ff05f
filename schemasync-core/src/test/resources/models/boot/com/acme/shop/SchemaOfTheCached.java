package com.acme.shop;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@Profile("cached")
class SchemaOfTheCached {
  @Bean
  HibernatePropertiesCustomizer cachedSchema() {
    return properties -> properties.put("hibernate.default_schema", "cached");
  }
}
