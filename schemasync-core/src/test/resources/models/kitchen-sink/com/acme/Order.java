package com.acme;

import jakarta.persistence.*;
import java.time.OffsetDateTime;

/** A table in a schema of its own whose name is a reserved word. */
@Entity(name = "SalesOrder")
@Table(
    name = "\"order\"",
    schema = "sales",
    indexes = @Index(name = "idx_order_customer", columnList = "customer"))
public class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "orders")
  @SequenceGenerator(
      name = "orders",
      schema = "sales",
      sequenceName = "order_seq",
      allocationSize = 1)
  Long id;

  String customer;

  @Column(columnDefinition = "citext")
  String email;

  OffsetDateTime placed;
}
