package com.acme;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.Default;
import java.util.*;
import org.hibernate.validator.constraints.Length;

@Entity
public class Guest {
  interface Checkout {}

  @Id Long id;

  @NotBlank
  @Size(max = 90)
  @Length(max = 40)
  String name;

  @NotEmpty String email;

  @Code String code;

  @NotNull(groups = Checkout.class)
  String later;

  @Either String either;

  /** The field may be null, what the getter makes of it never. */
  @Size(max = 7)
  String other;

  @NotNull
  public Optional<String> getOther() {
    return Optional.ofNullable(other);
  }

  @NotNull(groups = {Checkout.class, Default.class})
  Integer always;

  @Size(max = 5)
  @Convert(converter = Reversed.class)
  String secret;

  @Size(max = 2)
  byte[] picture;

  /** Of the list's words, not of the column's characters. */
  @NotEmpty
  @Size(max = 3)
  @Convert(converter = Words.class)
  List<String> words;

  @NotNull @ManyToOne Guest host;

  @NotNull @Valid @Embedded Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "away_street"))
  @AttributeOverride(name = "number", column = @Column(name = "away_number"))
  Address away;

  @NotNull @ElementCollection
  List<Address> former = new ArrayList<>();

  @NotNull
  @Size(max = 5)
  @ElementCollection
  Set<String> tags = new HashSet<>();
}
