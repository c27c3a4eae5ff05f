package com.acme.shop;

import com.acme.extra.ExtraThing;
import com.acme.shop.model.BookTitle;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = {ExtraThing.class, BookTitle.class})
class EntityPackages {}
