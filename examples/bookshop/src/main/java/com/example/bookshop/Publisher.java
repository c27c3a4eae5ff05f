package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

@Entity
public class Publisher {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @NotBlank
  @Column(length = 120, unique = true)
  private String name;

  @Valid @Embedded private Address address;

  protected Publisher() {}

  public Publisher(String name, Address address) {
    this.name = name;
    this.address = address;
  }
}
