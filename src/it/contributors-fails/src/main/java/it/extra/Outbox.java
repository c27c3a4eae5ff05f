package it.extra;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Listed nowhere but in {@link Mappings}. */
@Entity
public class Outbox {
  @Id private Long id;

  private String message;
}
