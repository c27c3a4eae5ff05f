package com.acme;

import jakarta.persistence.*;

@Embeddable
public class Part {
  int pages;

  @Column(insertable = false)
  String print;
}
