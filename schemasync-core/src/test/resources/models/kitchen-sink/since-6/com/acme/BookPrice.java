package com.acme;

import jakarta.persistence.*;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.View;

/** An entity on a view that Hibernate makes. */
@Entity
@Immutable
@Table(name = "book_price")
@View(query = "select id, title, price from book where price is not null")
public class BookPrice {
  @Id Long id;
  String title;
  BigDecimal price;
}
