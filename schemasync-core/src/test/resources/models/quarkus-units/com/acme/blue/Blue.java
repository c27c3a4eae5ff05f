package com.acme.blue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Blue {
  @Id Long id;
}
