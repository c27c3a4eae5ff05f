package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code constraint price_check check (price >= 0)}.
 *
 * @param columns the columns that the expression reads, sorted
 * @param validated false for {@code not valid}
 * @param decidable whether the expression only compares its column with constants, so that its
 *     meaning is settled by its value at those constants and between them
 */
public record Check(
    String name, List<String> columns, SqlText expression, boolean validated, boolean decidable)
    implements SchemaObject {

  public Check {
    columns = List.copyOf(columns);
  }

  @Override
  public String definition() {
    return "check " + expression;
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
