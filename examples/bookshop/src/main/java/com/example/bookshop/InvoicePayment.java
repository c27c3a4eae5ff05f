package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@DiscriminatorValue("INVOICE")
public class InvoicePayment extends Payment {
  @Column(length = 30, unique = true)
  private String invoiceNumber;

  private LocalDate dueOn;

  protected InvoicePayment() {}

  public InvoicePayment(CustomerOrder order, BigDecimal amount, String invoiceNumber) {
    super(order, amount);
    this.invoiceNumber = invoiceNumber;
  }
}
