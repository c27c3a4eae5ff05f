package com.acme.two.blue;

import jakarta.persistence.*;

@Entity
public class Blue {
  @Id Long id;
}
