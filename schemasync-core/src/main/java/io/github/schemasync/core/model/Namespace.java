package io.github.schemasync.core.model;

/** {@code create schema app}. */
public record Namespace(String name) implements SchemaObject {
  @Override
  public String definition() {
    return "schema " + name;
  }
}
