package com.acme.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Author {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author")
  @SequenceGenerator(name = "author", sequenceName = "author_seq", allocationSize = 20)
  private Long id;

  @NotNull
  @Size(max = 120)
  private String name;

  @Column(nullable = false, unique = true)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  private Standing standing;

  @Embedded private Address address;

  /** Kept by name. */
  public enum Standing {
    APPLIED,
    ACTIVE,
    CLOSED
  }
}
