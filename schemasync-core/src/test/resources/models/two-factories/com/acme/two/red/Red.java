package com.acme.two.red;

import jakarta.persistence.*;

@Entity
public class Red {
  @Id Long id;
}
