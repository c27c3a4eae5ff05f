package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Letter {
  @Id private Long id;

  private String sender;
}
