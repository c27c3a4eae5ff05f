package com.acme.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
  @Column(length = 80)
  private String street;

  @Column(length = 2)
  private String country;
}
