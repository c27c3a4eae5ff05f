package it.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Book {
  @Id private Long id;

  @NotNull
  @Size(max = 120)
  private String title;

  @Column(name = "sub_title", length = 80)
  private String subtitle;
}
