package it.shop.orders;

import it.customers.Customer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
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

  @ManyToMany private List<Customer> recipients;
}
