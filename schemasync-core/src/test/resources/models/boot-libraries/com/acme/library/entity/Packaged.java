package com.acme.library.entity;

import jakarta.persistence.*;

@Entity
public class Packaged {
  @Id Long id;
}
