package com.acme.shop;

import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@Profile("served")
class NamesOfAService {
  @Bean
  PhysicalNamingStrategy servedNames(Runnable service) {
    return new CamelCaseToUnderscoresNamingStrategy();
  }
}
