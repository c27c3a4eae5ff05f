package it;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

@Entity
public class Book {
  @Id private Long id;

  @NotNull
  @Size(max = 120)
  private String title;

  @Column(length = 80)
  private String subtitle;
}
