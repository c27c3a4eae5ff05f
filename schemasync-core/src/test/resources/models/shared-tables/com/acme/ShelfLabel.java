package com.acme;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(
    name = "shelf_unit",
    indexes = @Index(name = "by_code", columnList = "code"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"label", "code"}))
public class ShelfLabel {
  @Id Long id;

  @Column(unique = true)
  String label;

  @Column(length = 9, unique = true)
  String code;

  @ManyToOne Place place;

  @ManyToOne Place former;
}
