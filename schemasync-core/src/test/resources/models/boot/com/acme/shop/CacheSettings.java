package com.acme.shop;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Wants a cache, which no class that matters to the mapping declares. */
@Configuration
@EnableCaching
@Profile("cached")
class CacheSettings {
  private final Runnable cache;

  CacheSettings(Runnable cache) {
    this.cache = cache;
  }

  @Bean
  HibernatePropertiesCustomizer cacheHandover() {
    return properties -> properties.put("com.acme.cache", cache);
  }
}
