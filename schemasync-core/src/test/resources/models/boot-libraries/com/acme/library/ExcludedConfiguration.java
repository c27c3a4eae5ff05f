package com.acme.library;

import com.acme.library.excluded.Excluded;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Configuration;

@Configuration
@AutoConfigurationPackage(basePackageClasses = Excluded.class)
public class ExcludedConfiguration {}
