package com.example.bookshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(indexes = @Index(name = "ix_book_published_on", columnList = "publishedOn"))
@Check(name = "ck_book_price", constraints = "price >= 0")
public abstract class Book extends Audited {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "book")
  @SequenceGenerator(name = "book", sequenceName = "book_seq", allocationSize = 20)
  private Long id;

  @NaturalId
  @Column(length = 13, nullable = false)
  private String isbn;

  @NotBlank private String title;

  @NotNull
  @Digits(integer = 6, fraction = 2)
  private BigDecimal price;

  private LocalDate publishedOn;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Publisher publisher;

  @ManyToMany
  @JoinTable(name = "book_author", inverseJoinColumns = @JoinColumn(name = "author_id"))
  private Set<Author> authors = new LinkedHashSet<>();

  @ManyToMany
  @JoinTable(name = "book_genre", inverseJoinColumns = @JoinColumn(name = "genre_code"))
  private Set<Genre> genres = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "book_award")
  @OrderColumn(name = "position")
  @Column(name = "award", length = 120, nullable = false)
  private List<String> awards = new ArrayList<>();

  protected Book() {}

  protected Book(String isbn, String title, BigDecimal price, Publisher publisher) {
    this.isbn = isbn;
    this.title = title;
    this.price = price;
    this.publisher = publisher;
  }

  public Set<Author> getAuthors() {
    return authors;
  }

  public Set<Genre> getGenres() {
    return genres;
  }

  public List<String> getAwards() {
    return awards;
  }
}
