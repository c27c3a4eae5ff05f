package com.acme;

import jakarta.persistence.*;
import org.hibernate.annotations.CreationTimestamp;
import java.time.Instant;

@Entity
@DiscriminatorColumn(name = "kind")
@DiscriminatorValue("ANY")
public abstract class Payment {
  @Id Long id;

  @Entity(name = "Card")
  @DiscriminatorValue("CARD")
  public static class Card extends Payment {
    @Column(nullable = false)
    String pan;

    @CreationTimestamp Instant created;
  }

  @Entity(name = "Cash")
  @DiscriminatorValue("CASH")
  public static class Cash extends Payment {}
}
