package com.acme.library;

import com.acme.library.entity.Packaged;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As Spring Modulith does. */
@Configuration
@AutoConfigurationPackage(basePackageClasses = Packaged.class)
public class PackageConfiguration {
  @Bean
  Runnable repository() {
    throw new IllegalStateException("no bean of a library is made");
  }
}
