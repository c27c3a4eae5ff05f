package com.example.bookshop;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;

@Entity
public class AudioBook extends Book {
  @NotNull private Duration playingTime;

  private boolean abridged;

  protected AudioBook() {}

  public AudioBook(String isbn, String title, BigDecimal price, Publisher publisher) {
    super(isbn, title, price, publisher);
  }
}
