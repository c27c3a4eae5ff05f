package com.acme.extra;

import jakarta.persistence.*;

@Entity
public class ExtraThing {
  @Id Long id;
}
