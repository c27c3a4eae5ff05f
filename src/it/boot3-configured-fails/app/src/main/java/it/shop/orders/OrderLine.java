package it.shop.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class OrderLine {
  @Id private Long id;

  private UUID trackingCode;
  private double grossWeight;

  @Column(length = 120)
  private String productTitle;

  private String giftMessage;
  private String couponCode;
}
