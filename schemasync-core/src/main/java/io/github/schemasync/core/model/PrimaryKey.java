package io.github.schemasync.core.model;

import java.util.List;

/** {@code constraint book_pkey primary key (id)}. */
public record PrimaryKey(String name, List<String> columns, Deferrability deferrability)
    implements SchemaObject {

  public PrimaryKey {
    columns = List.copyOf(columns);
  }

  @Override
  public String definition() {
    return "primary key (" + String.join(", ", columns) + ")";
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
