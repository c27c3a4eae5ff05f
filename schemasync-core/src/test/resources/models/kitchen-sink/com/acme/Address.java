package com.acme;

import jakarta.persistence.*;

@Embeddable
public class Address {
  @Column(length = 60)
  String street;

  @Embedded Town town;

  @ManyToOne Country country;

  @Embeddable
  public static class Town {
    @Column(name = "town")
    String name;

    @Column(length = 10)
    String code;
  }
}
