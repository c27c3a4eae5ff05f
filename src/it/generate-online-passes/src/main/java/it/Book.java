package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
    indexes = @Index(name = "book_title", columnList = "title"),
    uniqueConstraints = @UniqueConstraint(name = "book_isbn_key", columnNames = "isbn"))
public class Book {
  @Id private Long id;

  @Column(length = 120, nullable = false)
  private String title;

  @Column(length = 13)
  private String isbn;

  private Long pages;

  @ManyToOne(fetch = FetchType.LAZY)
  private Book sequel;
}
