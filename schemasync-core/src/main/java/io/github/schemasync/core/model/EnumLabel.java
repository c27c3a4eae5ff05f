package io.github.schemasync.core.model;

/** One label of an enum type. */
public record EnumLabel(String name) implements SchemaObject {
  @Override
  public String definition() {
    return "'" + name + "'";
  }
}
