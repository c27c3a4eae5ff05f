package com.acme.shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

@Entity
@Table(indexes = @Index(name = "book_isbn", columnList = "isbn"))
public class Book extends Publication {
  @Column(length = 13, nullable = false)
  private String isbn;

  @Column(precision = 10, scale = 2)
  private BigDecimal price;

  @Column(length = 120)
  private String subtitle;

  @ManyToOne(optional = false)
  @JoinColumn(name = "author_id")
  private Author author;

  @ManyToMany
  @JoinTable(
      name = "book_author",
      joinColumns = @JoinColumn(name = "book_id"),
      inverseJoinColumns = @JoinColumn(name = "author_id"))
  private Set<Author> editors = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "book_tag", joinColumns = @JoinColumn(name = "book_id"))
  @Column(name = "tag", length = 30, nullable = false)
  private Set<String> tags = new HashSet<>();
}
