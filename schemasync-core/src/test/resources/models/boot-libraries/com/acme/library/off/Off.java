package com.acme.library.off;

import jakarta.persistence.*;

@Entity
public class Off {
  @Id Long id;
}
