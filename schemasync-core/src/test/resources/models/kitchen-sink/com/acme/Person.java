package com.acme;

import jakarta.persistence.*;

/** What Hibernate before 6 has no type for. */
@MappedSuperclass
public abstract class Person {
  @Column(length = 255)
  @Enumerated(EnumType.STRING)
  Mood mood;

  @Column(columnDefinition = "jsonb")
  String profile;

  @Column(columnDefinition = "inet")
  String home;

  @Column(columnDefinition = "interval second(6)")
  String nap;
}
