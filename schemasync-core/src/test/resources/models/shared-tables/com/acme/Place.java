package com.acme;

import jakarta.persistence.*;

@Entity
public class Place {
  @Id Long id;
}
