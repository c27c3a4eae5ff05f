package com.acme;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Line {
  @Id UUID id;
  int amount;

  @ManyToOne Product product;
}
