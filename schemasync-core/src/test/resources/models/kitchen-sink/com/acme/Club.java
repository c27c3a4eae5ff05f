package com.acme;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** Two key columns that a class names; a long name that PostgreSQL cuts; quoted names. */
@Entity
@IdClass(Club.Key.class)
@Table(name = "\"Club of Readers\"", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
public class Club {
  @Id
  @Column(length = 2)
  String country;

  @Id Integer number;

  @Column(length = 8, nullable = false)
  String code;

  @Column(name = "\"Founded In\"")
  Integer founded;

  @Column(name = "a_column_with_a_name_that_is_so_long_that_postgresql_cuts_it_off_before_it_ends")
  String longName;

  @ElementCollection
  @CollectionTable(
      name = "a_table_with_a_name_that_is_so_long_that_postgresql_cuts_it_off_before_it_ends")
  Set<String> mottos = new HashSet<>();

  public static class Key implements Serializable {
    String country;
    Integer number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && Objects.equals(country, ((Key) other).country)
          && Objects.equals(number, ((Key) other).number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(country, number);
    }
  }
}
