package com.acme;

import jakarta.persistence.*;
import java.time.Instant;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Kept {
  @Id Long id;

  @CreatedDate Instant created;

  @CreatedBy String creator;
}
