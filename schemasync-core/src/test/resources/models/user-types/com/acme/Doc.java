package com.acme;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.Type;

@Entity
public class Doc {
  @Id UUID id;

  @Type(type = "com.acme.TagsType")
  @Column(nullable = false)
  String[] tags;

  @Type(type = "com.acme.FeelingType")
  @Enumerated(EnumType.STRING)
  Mood feeling;

  @Type(type = "com.acme.MoodType")
  Mood mood;

  @Type(type = "com.acme.TagsType")
  @Column(columnDefinition = "text[]")
  String[] named;

  @Type(type = "com.acme.MoodType")
  @Column(columnDefinition = "varchar(9)")
  Mood stated;

  @ManyToOne Doc parent;

  UUID ticket;
}
