package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

@Entity
public class PrintedBook extends Book {
  public enum Binding {
    HARDCOVER,
    PAPERBACK
  }

  @Min(1)
  private int pages;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  private Binding binding;

  protected PrintedBook() {}

  public PrintedBook(String isbn, String title, BigDecimal price, Publisher publisher) {
    super(isbn, title, price, publisher);
    this.binding = Binding.PAPERBACK;
  }
}
