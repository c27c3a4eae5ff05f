package com.acme.library.registered;

import jakarta.persistence.*;

@Entity
public class Registered {
  @Id Long id;
}
