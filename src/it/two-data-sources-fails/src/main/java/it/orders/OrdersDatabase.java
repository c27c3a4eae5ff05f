package it.orders;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.orm.jpa.EntityManagerFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

@Configuration
public class OrdersDatabase {
  @Bean
  @Primary
  @ConfigurationProperties("orders.datasource")
  DataSourceProperties ordersProperties() {
    return new DataSourceProperties();
  }

  @Bean
  @Primary
  HikariDataSource ordersSource(@Qualifier("ordersProperties") DataSourceProperties properties) {
    return properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
  }

  @Bean
  @Primary
  LocalContainerEntityManagerFactoryBean ordersFactory(
      EntityManagerFactoryBuilder builder, @Qualifier("ordersSource") DataSource source) {
    return builder.dataSource(source).packages(PlacedOrder.class).persistenceUnit("orders").build();
  }

  @Bean
  SpringLiquibase ordersLiquibase(@Qualifier("ordersSource") DataSource source) {
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(source);
    liquibase.setChangeLog("classpath:orders/changelog.yaml");
    return liquibase;
  }
}
