package com.acme.shop;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Can be made but not called. */
@Configuration
@Profile("failing")
class FailingSettings {
  @Bean
  HibernatePropertiesCustomizer failing() {
    return properties -> {
      throw new IllegalStateException("no vault");
    };
  }
}
