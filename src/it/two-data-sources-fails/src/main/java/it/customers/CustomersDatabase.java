package it.customers;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.orm.jpa.EntityManagerFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

@Configuration
public class CustomersDatabase {
  @Bean
  @ConfigurationProperties("customers.datasource")
  DataSourceProperties customersProperties() {
    return new DataSourceProperties();
  }

  @Bean
  HikariDataSource customersSource(@Qualifier("customersProperties") DataSourceProperties properties) {
    return properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
  }

  @Bean
  LocalContainerEntityManagerFactoryBean customersFactory(
      EntityManagerFactoryBuilder builder, @Qualifier("customersSource") DataSource source) {
    return builder.dataSource(source).packages(Customer.class).persistenceUnit("customers").build();
  }

  @Bean
  SpringLiquibase customersLiquibase(@Qualifier("customersSource") DataSource source) {
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(source);
    liquibase.setChangeLog("classpath:customers/changelog.yaml");
    return liquibase;
  }
}
