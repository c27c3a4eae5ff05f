package it.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;

/** In a jar with a Jandex index. */
@Entity
public class StockItem {
  @Id Long id;
  String articleName;
  OffsetDateTime seenAt;
}
