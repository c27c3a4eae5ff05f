package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Größe {
  @Id private Long id;

  @Column(length = 120, nullable = false)
  private String straße;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Maß maß;

  enum Maß {
    FUß,
    メートル
  }
}
