package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("CARD")
public class CardPayment extends Payment {
  @Column(length = 4)
  private String lastDigits;

  @Column(length = 60)
  private String authorisation;

  protected CardPayment() {}

  public CardPayment(CustomerOrder order, BigDecimal amount, String lastDigits) {
    super(order, amount);
    this.lastDigits = lastDigits;
  }
}
