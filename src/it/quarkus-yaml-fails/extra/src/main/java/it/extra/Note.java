package it.extra;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** In a jar that only {@code quarkus.index-dependency} makes count. */
@Entity
public class Note {
  @Id Long id;
  String noteText;
}
