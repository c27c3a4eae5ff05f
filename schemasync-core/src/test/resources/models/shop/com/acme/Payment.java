package com.acme;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id;

  @Entity(name = "Cash")
  public static class Cash extends Payment {
    String currency;
  }

  @Entity(name = "Card")
  @PrimaryKeyJoinColumn(name = "payment")
  public static class Card extends Payment {
    String holder;
  }
}
