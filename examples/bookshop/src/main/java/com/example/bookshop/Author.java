package com.example.bookshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.Length;

@Entity
@Table(indexes = @Index(name = "ix_author_name", columnList = "lastName, firstName"))
public class Author extends Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private Long id;

  @Size(max = 80)
  private String firstName;

  @NotBlank
  @Size(max = 80)
  private String lastName;

  @Column(length = Length.LONG32)
  private String biography;

  protected Author() {}

  public Author(String firstName, String lastName) {
    this.firstName = firstName;
    this.lastName = lastName;
  }
}
