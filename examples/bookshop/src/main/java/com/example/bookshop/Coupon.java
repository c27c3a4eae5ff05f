package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

@Entity
public class Coupon {
  @Id
  @Column(length = 20)
  private String code;

  @Min(1)
  @Max(100)
  private short percent;

  private LocalDate validUntil;

  protected Coupon() {}

  public Coupon(String code, short percent) {
    this.code = code;
    this.percent = percent;
  }
}
