package com.acme;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(unique = true, nullable = false, length = 40)
  String sku;

  @ManyToMany(mappedBy = "products")
  Set<Order> orders = new HashSet<>();
}
