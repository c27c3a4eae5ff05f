package it.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
  @Id private Long id;

  @Column(nullable = false)
  private String familyName;

  private String phoneNumber;
}
