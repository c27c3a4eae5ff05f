package com.acme;

import com.acme.base.Named;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Book extends Named {
  @Id public Long id;

  @Convert(converter = Yes.class)
  @Column(name = "in_print")
  public Boolean inPrint;

  @Enumerated(EnumType.STRING)
  public Genre genre;

  public String label() {
    return "label";
  }
}
