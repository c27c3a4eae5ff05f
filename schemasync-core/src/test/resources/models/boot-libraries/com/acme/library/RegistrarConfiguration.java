package com.acme.library;

import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.*;
import org.springframework.core.type.AnnotationMetadata;

/** As Axon does. */
@Configuration
@ConditionalOnBean(EntityManagerFactory.class)
@Import(RegistrarConfiguration.Registrar.class)
public class RegistrarConfiguration {
  static class Registrar implements ImportBeanDefinitionRegistrar {
    @Override
    public void registerBeanDefinitions(AnnotationMetadata of, BeanDefinitionRegistry registry) {
      AutoConfigurationPackages.register(registry, "com.acme.library.registered");
    }
  }
}
