package com.acme.base;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class Named {
  public String name;
}
