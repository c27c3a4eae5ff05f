package com.acme;

import jakarta.persistence.*;
import java.net.InetAddress;
import java.time.Duration;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Types that PostgreSQL has of its own. */
@MappedSuperclass
public abstract class Person {
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Mood mood;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> profile = new HashMap<>();

  InetAddress home;

  @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
  Duration nap;
}
