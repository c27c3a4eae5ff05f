package com.acme;

import jakarta.persistence.*;

/** A table for each class of a hierarchy, joined. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  long amount;

  @Entity(name = "CashPayment")
  @Table(name = "cash_payment")
  @DiscriminatorValue("1")
  public static class Cash extends Payment {
    @Column(nullable = false)
    String currency;
  }

  @Entity(name = "CardPayment")
  @Table(name = "card_payment")
  @PrimaryKeyJoinColumn(
      name = "payment_id",
      foreignKey = @ForeignKey(name = "fk_card_payment"))
  @DiscriminatorValue("2")
  public static class ByCard extends Payment {
    @ManyToOne Card card;
  }
}
