package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A table whose name PostgreSQL reserves, and nobody quotes it. */
@Entity
public class Order {
  @Id private Long id;

  private String remark;
}
