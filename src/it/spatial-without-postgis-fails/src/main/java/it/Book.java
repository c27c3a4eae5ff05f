package it;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Book {
  @Id private Long id;

  @JdbcTypeCode(SqlTypes.VECTOR)
  @Array(length = 3)
  private float[] meaning;
}
