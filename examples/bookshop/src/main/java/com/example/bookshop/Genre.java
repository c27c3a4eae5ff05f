package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Genre {
  @Id
  @Column(length = 30)
  private String code;

  @Column(length = 80, nullable = false)
  private String label;

  protected Genre() {}

  public Genre(String code, String label) {
    this.code = code;
    this.label = label;
  }
}
