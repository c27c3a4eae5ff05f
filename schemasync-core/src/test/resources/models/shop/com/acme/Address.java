package com.acme;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Embeddable
public class Address {
  @jakarta.validation.constraints.Size(max = 33)
  String street;

  @Embedded @Valid Geo geo;

  @ElementCollection Set<String> nicknames = new HashSet<>();
}
