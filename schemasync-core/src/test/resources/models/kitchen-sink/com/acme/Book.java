package com.acme;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.Check;

/** One table for a hierarchy; many-to-one, many-to-many and a collection of values. */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "genre")
public abstract class Book {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false)
  String title;

  @ManyToOne(optional = false)
  @JoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "FK9m8h7author"))
  Author author;

  @ManyToOne
  @JoinColumn(
      name = "editor_id",
      foreignKey =
          @ForeignKey(
              name = "FKeditor00000",
              foreignKeyDefinition =
                  "foreign key (editor_id) references author on delete set null"))
  Author editor;

  @Check(constraints = "price > 0")
  @Column(precision = 10, scale = 2)
  BigDecimal price;

  @Check(constraints = "pages > 0 and pages < 10000")
  Integer pages;

  @Column(columnDefinition = "varchar(13) collate \"C\"")
  String isbn;

  @Column(name = "\"order\"")
  Integer order;

  @Column(name = "\"mixedCase\"")
  Integer mixedCase;

  @ManyToMany
  @JoinTable(
      name = "book_readers",
      joinColumns =
          @JoinColumn(name = "book_id", foreignKey = @ForeignKey(name = "FKreader2")),
      inverseJoinColumns =
          @JoinColumn(
              name = "reader_id",
              foreignKey =
                  @ForeignKey(
                      name = "FKreader1",
                      foreignKeyDefinition =
                          "foreign key (reader_id) references author on delete cascade")))
  Set<Author> readers = new HashSet<>();

  @ElementCollection
  @CollectionTable(
      name = "book_tags",
      joinColumns = @JoinColumn(name = "book_id"),
      foreignKey = @ForeignKey(name = "FKtags1"))
  @Column(name = "tag")
  List<String> tags = new ArrayList<>();

  @Entity
  @DiscriminatorValue("NOVEL")
  public static class Novel extends Book {}

  @Entity
  @DiscriminatorValue("POEM")
  public static class Poem extends Book {
    int verses;

    @ManyToOne
    @JoinColumn(name = "reciter_id", foreignKey = @ForeignKey(name = "fk_reciter"))
    Member reciter;
  }
}
