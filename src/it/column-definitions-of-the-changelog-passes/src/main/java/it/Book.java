package it;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its columns have types and defaults that only the changelog makes. */
@Entity
public class Book {
  @Id private Long id;

  @Column(columnDefinition = "citext")
  private String title;

  @Column(columnDefinition = "kinds.mood")
  private String mood;

  @Column(columnDefinition = "varchar(9) default next_code()")
  private String code;
}
