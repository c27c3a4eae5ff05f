package com.acme.app;

import com.acme.library.ExcludedConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(exclude = ExcludedConfiguration.class)
public class Shop {}
