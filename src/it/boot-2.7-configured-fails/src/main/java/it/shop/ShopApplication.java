package it.shop;

import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class ShopApplication {
  public static void main(String[] args) {
    SpringApplication.run(ShopApplication.class, args);
  }

  @Bean
  HibernatePropertiesCustomizer schema() {
    return settings -> settings.put("hibernate.default_schema", "shop");
  }

  @Bean
  ImplicitNamingStrategy implicitNames() {
    return new ShopNames();
  }
}
