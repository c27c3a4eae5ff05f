package com.acme;

import jakarta.persistence.*;
import org.hibernate.annotations.DynamicInsert;

@Entity
@DynamicInsert
public class Dynamic {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;

  String plain;

  int primitive;

  @Embedded Part part;
}
