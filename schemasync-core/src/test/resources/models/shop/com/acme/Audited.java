package com.acme;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Instant;

@MappedSuperclass
public abstract class Audited {
  @NotNull
  @Column(name = "createdAt")
  Instant createdAt;

  @Version int version;
}
