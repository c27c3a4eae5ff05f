package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Embeddable
public class Geo {
  @Min(-90)
  @Max(90)
  int lat;

  int lng;
}
