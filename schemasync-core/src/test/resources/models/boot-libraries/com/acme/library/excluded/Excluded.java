package com.acme.library.excluded;

import jakarta.persistence.*;

@Entity
public class Excluded {
  @Id Long id;
}
