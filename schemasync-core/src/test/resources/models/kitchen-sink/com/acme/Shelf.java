package com.acme;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** A part of a parent whose key holds the parent's, and a part of that part. */
@Entity
@IdClass(Shelf.Key.class)
public class Shelf {
  @Id @ManyToOne Publisher publisher;
  @Id Integer floor;

  @OneToMany(mappedBy = "shelf")
  List<Slot> slots = new ArrayList<>();

  public static class Key implements Serializable {
    Long publisher;
    Integer floor;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && Objects.equals(publisher, ((Key) other).publisher)
          && Objects.equals(floor, ((Key) other).floor);
    }

    @Override
    public int hashCode() {
      return Objects.hash(publisher, floor);
    }
  }

  @Entity(name = "Slot")
  @IdClass(Slot.Key.class)
  public static class Slot {
    @Id @ManyToOne Shelf shelf;
    @Id Integer number;

    public static class Key implements Serializable {
      Shelf.Key shelf;
      Integer number;

      @Override
      public boolean equals(Object other) {
        return other instanceof Key
            && Objects.equals(shelf, ((Key) other).shelf)
            && Objects.equals(number, ((Key) other).number);
      }

      @Override
      public int hashCode() {
        return Objects.hash(shelf, number);
      }
    }
  }
}
