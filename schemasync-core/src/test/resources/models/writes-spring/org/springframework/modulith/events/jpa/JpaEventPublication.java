package org.springframework.modulith.events.jpa;

import jakarta.persistence.*;
import java.time.Instant;

/** In the place of Spring Modulith's own, which is mapped like this. */
@MappedSuperclass
public class JpaEventPublication {
  @Id Long id;

  final String listener;

  Instant completed;

  protected JpaEventPublication() {
    this.listener = null;
  }
}
