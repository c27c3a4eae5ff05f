package com.acme.two;

import com.acme.two.blue.Blue;
import com.acme.two.red.Red;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

@SpringBootApplication
public class Two {
  @Bean
  @Primary
  DataSource redSource() {
    throw new IllegalStateException("no connection of the application may be made");
  }

  @Bean
  DataSource blueSource() {
    throw new IllegalStateException("no connection of the application may be made");
  }

  @Bean
  LocalContainerEntityManagerFactoryBean redFactory(@Qualifier("redSource") DataSource source) {
    return factory("red", source, Red.class);
  }

  @Bean
  LocalContainerEntityManagerFactoryBean blueFactory(@Qualifier("blueSource") DataSource source) {
    return factory("blue", source, Blue.class);
  }

  private static LocalContainerEntityManagerFactoryBean factory(
      String unit, DataSource source, Class<?> entity) {
    LocalContainerEntityManagerFactoryBean bean = new LocalContainerEntityManagerFactoryBean();
    bean.setPersistenceUnitName(unit);
    bean.setDataSource(source);
    bean.setPackagesToScan(entity.getPackageName());
    bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
    return bean;
  }
}
