package com.acme;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.Type;

@Entity
public class Doc {
  @Id UUID id;

  @Type(TagsType.class)
  @Column(nullable = false)
  String[] tags;

  @Type(FeelingType.class)
  Mood feeling;

  @Type(MoodType.class)
  Mood mood;

  @Type(TagsType.class)
  @Column(columnDefinition = "text[]")
  String[] named;

  @Type(MoodType.class)
  @Column(columnDefinition = "varchar(9)")
  Mood stated;

  @ManyToOne Doc parent;

  UUID ticket;
}
