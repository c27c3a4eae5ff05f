package com.acme.shop.model;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;

@Entity
public class BookTitle {
  @Id @GeneratedValue Long id;

  @NotNull String mainTitle;
}
