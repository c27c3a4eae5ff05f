package it.orders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class PlacedOrder {
  @Id private Long id;

  private String giftMessage;
}
