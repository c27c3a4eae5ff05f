package com.example.bookshop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(indexes = @Index(name = "ix_customer_order_status", columnList = "status, placedAt DESC"))
public class CustomerOrder extends Audited {
  public enum Status {
    PLACED,
    PAID,
    SHIPPED,
    RETURNED,
    CANCELLED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_order")
  @SequenceGenerator(
      name = "customer_order",
      sequenceName = "customer_order_seq",
      initialValue = 1000,
      allocationSize = 10)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Customer customer;

  @ManyToOne(fetch = FetchType.LAZY)
  private Coupon coupon;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, nullable = false)
  @ColumnDefault("'PLACED'")
  private Status status = Status.PLACED;

  @NotNull private Instant placedAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<OrderLine> lines = new ArrayList<>();

  protected CustomerOrder() {}

  public CustomerOrder(Customer customer, Instant placedAt) {
    this.customer = customer;
    this.placedAt = placedAt;
  }

  public List<OrderLine> getLines() {
    return lines;
  }
}
