package com.acme;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** An embedded id, a part of which comes from an association. */
@Entity
public class Chapter {
  @EmbeddedId Key key;

  @MapsId("book")
  @ManyToOne(optional = false)
  @JoinColumn(name = "book_id", foreignKey = @ForeignKey(name = "FKchapter1"))
  Book book;

  String heading;

  @Embeddable
  public static class Key implements Serializable {
    Long book;
    Integer number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && Objects.equals(book, ((Key) other).book)
          && Objects.equals(number, ((Key) other).number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(book, number);
    }
  }
}
