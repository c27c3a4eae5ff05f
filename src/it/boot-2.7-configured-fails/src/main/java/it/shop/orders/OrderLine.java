package it.shop.orders;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.GeneratedValue;
import javax.persistence.Id;
import javax.persistence.ManyToOne;
import javax.persistence.SequenceGenerator;

@Entity
public class OrderLine {
  @Id
  @GeneratedValue(generator = "orderLine")
  @SequenceGenerator(name = "orderLine", sequenceName = "orderLineSeq", allocationSize = 20)
  private Long id;

  @ManyToOne private OrderLine replacedLine;

  @Column(length = 120)
  private String productTitle;

  private String couponCode;
  private boolean giftWrapped;
}
