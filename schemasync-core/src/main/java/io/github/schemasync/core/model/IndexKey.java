package io.github.schemasync.core.model;

import java.util.Optional;

/**
 * One key of an index.
 *
 * @param column the column, when the key is a bare column
 * @param sql column name or expression, in PostgreSQL's words
 * @param operatorClass the operator class, when it is not the default
 */
public record IndexKey(
    Optional<String> column,
    SqlText sql,
    boolean descending,
    boolean nullsFirst,
    Optional<String> operatorClass) {

  /** The key of an index that is read from its other end. */
  public IndexKey reversed() {
    return new IndexKey(column, sql, !descending, !nullsFirst, operatorClass);
  }

  /** The same column or expression in the order and by the operators of any index. */
  public IndexKey bare() {
    return new IndexKey(column, sql, false, false, Optional.empty());
  }

  @Override
  public String toString() {
    return sql
        + operatorClass.map(name -> " " + name).orElse("")
        + (descending ? " desc" : "")
        + (nullsFirst == descending ? "" : nullsFirst ? " nulls first" : " nulls last");
  }
}
