package com.acme.app;

import jakarta.persistence.*;

@Entity
public class Own {
  @Id Long id;
}
