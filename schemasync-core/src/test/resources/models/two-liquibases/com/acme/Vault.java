package com.acme;

import liquibase.integration.spring.SpringLiquibase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration
@Profile("vault")
public class Vault {
  @Bean
  SpringLiquibase vaultLiquibase(Runnable vault) {
    return new SpringLiquibase();
  }
}
