package com.acme;

import jakarta.persistence.*;

@Entity
public class Book {
  @Id Long id;

  @ManyToOne ShelfLabel shelf;
}
