package com.acme;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
public class Modern {
  @Id Long id;

  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID text;

  UUID uuid;

  @Enumerated(EnumType.STRING)
  Size[] sizes;

  @TenantId String tenant;

  @CurrentTimestamp Instant now;

  @Stamp String stamp;

  @StampLater String later;

  enum Size {
    SMALL,
    LARGE
  }
}
