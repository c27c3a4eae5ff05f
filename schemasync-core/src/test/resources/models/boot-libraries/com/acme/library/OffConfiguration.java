package com.acme.library;

import com.acme.library.off.Off;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnProperty(name = "library.mode", havingValue = "archive")
@AutoConfigurationPackage(basePackageClasses = Off.class)
public class OffConfiguration {}
