package com.acme;

import jakarta.persistence.*;

/** An association over two columns. */
@Entity
public class Footnote {
  @Id Long id;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "chapter_book", referencedColumnName = "book_id"),
        @JoinColumn(name = "chapter_number", referencedColumnName = "number")
      },
      foreignKey = @ForeignKey(name = "FKfootnote1"))
  Chapter chapter;

  @Column(columnDefinition = "text")
  String body;
}
