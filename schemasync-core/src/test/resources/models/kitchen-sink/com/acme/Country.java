package com.acme;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;
import org.hibernate.envers.Audited;

/** An assigned key and a natural one. */
@Entity
@Audited
public class Country {
  @Id
  @Column(length = 2)
  String code;

  @NaturalId String name;

  @NaturalId(mutable = true)
  String region;
}
