package it.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Draft {
  @Id Long id;

  @Column(length = 20)
  String title;
}
