package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code where sold}: which rows an index holds.
 *
 * @param columns the columns that the expression reads, sorted
 * @param decidable whether it only compares with constants, see {@link Check}
 */
public record IndexPredicate(SqlText expression, List<String> columns, boolean decidable) {
  public IndexPredicate {
    columns = List.copyOf(columns);
  }

  /** The check that accepts exactly the rows that the index holds; a check alone accepts null. */
  public Check asCheck() {
    return new Check(
        "where", columns, new SqlText("(" + expression + ") is true"), true, decidable);
  }

  @Override
  public String toString() {
    return expression.text();
  }
}
