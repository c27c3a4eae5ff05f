package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.*;

@Entity
@Table(name = "orders", indexes = @Index(name = "orders_by_total", columnList = "total"))
@IdClass(OrderKey.class)
@SecondaryTable(name = "order_notes")
public class Order {
  @Id Long shop;
  @Id Long number;

  @Digits(integer = 5, fraction = 2)
  BigDecimal total;

  @Column(table = "order_notes")
  String remark;

  @ManyToOne(optional = false)
  Customer customer;

  @OneToMany
  @JoinColumns({
    @JoinColumn(name = "order_shop", referencedColumnName = "shop"),
    @JoinColumn(name = "order_number", referencedColumnName = "number")
  })
  @OrderColumn(name = "line_pos")
  List<Line> lines = new ArrayList<>();

  @ManyToMany Set<Product> products = new HashSet<>();
}
