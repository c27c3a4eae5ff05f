package com.acme;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.*;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Doc {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "docs")
  @SequenceGenerator(name = "docs", sequenceName = "doc_numbers", allocationSize = 20)
  Long id;

  @Version Integer version;

  @CreationTimestamp Instant created;

  @UpdateTimestamp Instant updated;

  @Column(insertable = false)
  String leftOut;

  @Generated String generated;

  String plain;

  int primitive;

  @ColumnTransformer(write = "upper(?)")
  String upper;

  @Enumerated(EnumType.STRING)
  @ColumnTransformer(write = "lower(?)")
  Size lowerSize;

  @ManyToOne Doc parent;

  @ManyToMany Set<Doc> related = new HashSet<>();

  @Embedded Part part;

  @ElementCollection List<String> words = new ArrayList<>();

  @ElementCollection List<Part> parts = new ArrayList<>();

  Currency currency;

  Character letter;

  @Column(name = "owner_id")
  Long ownerId;

  @ManyToOne
  @JoinColumn(name = "owner_id", insertable = false, updatable = false)
  Doc owner;
}
