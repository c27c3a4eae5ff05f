package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Bean Validation, which is part of the schema. */
@Entity
public class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visits")
  @SequenceGenerator(name = "visits", initialValue = 1000, allocationSize = 5)
  Integer id;

  @NotNull LocalDate day;

  @NotBlank
  @Size(max = 30)
  String purpose;

  @Min(1)
  @Max(12)
  int hours;

  @Digits(integer = 5, fraction = 2)
  BigDecimal fee;

  @Positive Long steps;

  @Pattern(regexp = "[A-Z]+")
  String letters;
}
