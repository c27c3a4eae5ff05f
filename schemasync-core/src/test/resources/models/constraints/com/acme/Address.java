package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Embeddable
public class Address {
  @NotBlank
  @Size(max = 60)
  String street;

  int number;
}
