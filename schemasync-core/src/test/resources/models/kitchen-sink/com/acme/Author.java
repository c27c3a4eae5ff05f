package com.acme;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.envers.Audited;

/** Options of columns, checks, defaults, keys and indexes. */
@Entity
@Check(constraints = "born is null or born < created::date")
@Table(
    name = "author",
    uniqueConstraints = {
      @UniqueConstraint(name = "uk_author_uid", columnNames = "uid"),
      @UniqueConstraint(name = "uk_author_name", columnNames = {"name", "nickname"})
    },
    indexes = {
      @Index(name = "idx_author_born", columnList = "born"),
      @Index(name = "idx_author_name", columnList = "name, created desc")
    })
public class Author extends Person {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authors")
  @SequenceGenerator(name = "authors", sequenceName = "author_seq", allocationSize = 50)
  Long id;

  @Version int version;

  @Audited
  @Comment("As printed")
  @Column(nullable = false)
  String name;

  @Check(constraints = "nickname ~ '^[a-z]+$'")
  @Column(length = 40)
  String nickname;

  @Column(columnDefinition = "text")
  String biography;

  Character initial;
  LocalDate born;

  @Column(columnDefinition = "time(6)")
  LocalTime wakes;

  LocalDateTime updated;

  @Column(nullable = false)
  OffsetDateTime created;

  @Column(precision = 38, scale = 2)
  BigDecimal balance;

  Float rating;
  Double score;
  boolean active;

  @Check(constraints = "age >= 0 and age < 150")
  Integer age;

  Short rank;
  Long points;

  @Column(columnDefinition = "uuid")
  UUID uid;

  @Lob byte[] photo;
  byte[] thumbnail;

  @Column(columnDefinition = "json")
  String raw;

  @Column(columnDefinition = "text[]")
  String[] tags;

  @Column(columnDefinition = "integer[]")
  Integer[] years;

  @Enumerated(EnumType.STRING)
  State state;

  @Enumerated(EnumType.ORDINAL)
  Grade grade;

  @ColumnDefault("'en'")
  @Check(constraints = "language is null or language in ('en','de','fr')")
  @Column(length = 8)
  String language;

  @ColumnDefault("0")
  Integer retries;

  @ColumnDefault("now()")
  LocalDateTime joined;

  @Column(columnDefinition = "bit(8)")
  String flags;

  @Column(
      name = "full_name",
      columnDefinition =
          "varchar(300) generated always as (name || ' ' || coalesce(nickname, '')) stored",
      insertable = false,
      updatable = false)
  String fullName;
}
