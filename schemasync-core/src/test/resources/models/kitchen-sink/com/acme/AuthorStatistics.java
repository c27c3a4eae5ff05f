package com.acme;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/** An entity without a table. */
@Entity
@Immutable
@Subselect("select author_id as id, count(*) as books from book group by author_id")
@Synchronize("book")
public class AuthorStatistics {
  @Id Long id;
  long books;
}
