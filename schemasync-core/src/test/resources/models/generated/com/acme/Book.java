package com.acme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "book")
public class Book {
  @Id public Long id;

  public String title;

  @Check(constraints = "pages > 0")
  @Column(nullable = false)
  public int pages;

  @Column(nullable = false, unique = true)
  public String isbn;
}
