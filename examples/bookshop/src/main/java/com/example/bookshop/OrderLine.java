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
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "uk_order_line_order_book",
            columnNames = {"order_id", "book_id"}))
public class OrderLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @OnDelete(action = OnDeleteAction.CASCADE)
  private CustomerOrder order;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Book book;

  @Min(1)
  private int quantity;

  @Column(precision = 8, scale = 2, nullable = false)
  private BigDecimal unitPrice;

  protected OrderLine() {}

  public OrderLine(CustomerOrder order, Book book, int quantity, BigDecimal unitPrice) {
    this.order = order;
    this.book = book;
    this.quantity = quantity;
    this.unitPrice = unitPrice;
  }
}
