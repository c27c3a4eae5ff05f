package com.acme.red;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Red {
  @Id Long id;
}
