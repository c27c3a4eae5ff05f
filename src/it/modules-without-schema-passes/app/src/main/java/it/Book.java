package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Book extends Identified {
  @Column(length = 120, nullable = false)
  private String title;
}
