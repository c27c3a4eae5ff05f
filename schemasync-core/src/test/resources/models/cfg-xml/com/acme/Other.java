package com.acme;

import jakarta.persistence.*;

@Entity
public class Other {
  @Id Long id;
}
