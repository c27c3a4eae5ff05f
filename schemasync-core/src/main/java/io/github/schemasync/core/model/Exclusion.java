package io.github.schemasync.core.model;

/** {@code constraint no_overlap exclude using gist (room with =, during with &&)}. */
public record Exclusion(String name, SqlText sql) implements SchemaObject {
  @Override
  public String definition() {
    return sql.text();
  }
}
