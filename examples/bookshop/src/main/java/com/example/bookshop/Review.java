package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;

@Entity
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_review_customer_book",
            columnNames = {"customer_id", "book_id"}))
public class Review extends Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Customer customer;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Book book;

  @Min(1)
  @Max(5)
  private int rating;

  @Column(length = 4000)
  private String text;

  protected Review() {}

  public Review(Customer customer, Book book, int rating) {
    this.customer = customer;
    this.book = book;
    this.rating = rating;
  }
}
