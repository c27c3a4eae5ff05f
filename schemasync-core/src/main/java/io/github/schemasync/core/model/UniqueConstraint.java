package io.github.schemasync.core.model;

import java.util.List;

/** {@code constraint uk_isbn unique nulls not distinct (isbn)}. */
public record UniqueConstraint(
    String name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability)
    implements SchemaObject {

  public UniqueConstraint {
    columns = List.copyOf(columns);
  }

  @Override
  public String definition() {
    return "unique"
        + (nullsNotDistinct ? " nulls not distinct" : "")
        + " ("
        + String.join(", ", columns)
        + ")"
        + (deferrability == Deferrability.NOT_DEFERRABLE ? "" : " " + deferrability.words());
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
