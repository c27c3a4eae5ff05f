package com.acme.shop;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@Profile("branch")
class SettingsOfABranch {
  @Configuration
  static class Inner {
    @Bean
    HibernatePropertiesCustomizer branchSchema() {
      return properties -> properties.put("hibernate.default_schema", "branch");
    }
  }
}
