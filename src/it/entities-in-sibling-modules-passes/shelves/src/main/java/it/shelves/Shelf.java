package it.shelves;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Shelf {
  @Id Long id;

  @Column(length = 20)
  String title;
}
