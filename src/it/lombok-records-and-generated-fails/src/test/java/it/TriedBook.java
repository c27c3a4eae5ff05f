package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class TriedBook {
  @Id private Long id;
}
