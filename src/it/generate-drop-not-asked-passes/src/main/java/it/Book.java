package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
  @Id private Long id;

  @Column(length = 120, nullable = false)
  private String title;

  private Integer pages;
}
