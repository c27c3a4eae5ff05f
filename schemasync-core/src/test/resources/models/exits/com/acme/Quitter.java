package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Quitter {
  static {
    Exit.of("initializer");
  }

  @Id Long id;
}
