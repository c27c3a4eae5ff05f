package com.acme;

import jakarta.persistence.*;

@Entity
public class Thing {
  @Id Long id;
}
