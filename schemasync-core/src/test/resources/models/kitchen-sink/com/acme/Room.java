package com.acme;

import jakarta.persistence.*;

/** What no annotation can say of it is in objects.hbm.xml. */
@Entity
@Table(schema = "sales")
public class Room {
  @Id Long id;

  @Column(columnDefinition = "int4range")
  String during;
}
