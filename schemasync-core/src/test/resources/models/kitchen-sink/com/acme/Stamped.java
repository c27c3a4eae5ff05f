package com.acme;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@MappedSuperclass
public abstract class Stamped {
  @CreationTimestamp
  @Column(name = "made_at", nullable = false, updatable = false)
  Instant madeAt;

  @UpdateTimestamp LocalDateTime changedAt;

  @Version Instant version;
}
