package com.acme;

import jakarta.persistence.*;

@Entity
public class ShelfUnit {
  @Id Long id;

  @Column(unique = true)
  String label;

  String note;

  @ManyToOne Place place;
}
