package com.acme;

import jakarta.persistence.*;
import java.time.Instant;
import org.springframework.data.annotation.CreatedDate;

@Entity
public class Unheard {
  @Id Long id;

  @CreatedDate Instant created;
}
