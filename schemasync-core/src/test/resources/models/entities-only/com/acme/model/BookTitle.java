package com.acme.model;

import jakarta.persistence.*;

@Entity
public class BookTitle {
  @Id Long id;
  String mainTitle;
}
