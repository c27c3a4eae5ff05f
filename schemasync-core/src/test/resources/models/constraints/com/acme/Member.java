package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity
public class Member extends Guest {
  @NotBlank
  @Size(max = 9)
  String badge;
}
