package com.acme;

import jakarta.persistence.*;

@Entity
public class ShelfUnit {
  @Id Long id;

  @Column(unique = true, nullable = false)
  String label;

  String note;

  int height;

  int width;

  @ManyToOne Place place;
}
