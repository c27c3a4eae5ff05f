package it.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.util.Set;

@Entity
public class Book {
  @Id private Long id;

  @Column(length = 120)
  private String fullTitle;

  private Instant printedAt;
  private String shelfMark;
  private String legacyCode;

  @ManyToMany private Set<Author> writtenBy;
}
