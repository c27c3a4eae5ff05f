package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Unlisted {
  @Id private Long id;
}
