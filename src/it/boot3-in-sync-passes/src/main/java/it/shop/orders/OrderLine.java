package it.shop.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class OrderLine {
  @Id @GeneratedValue private Long id;

  @Column(precision = 10, scale = 2, nullable = false)
  private BigDecimal unitPrice;
}
