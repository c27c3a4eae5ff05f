package com.acme;

import jakarta.persistence.*;

@Entity
public class One {
  @Id Long id;
}
