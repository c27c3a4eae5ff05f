package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code create type mood as enum ('happy', 'sad')}.
 *
 * @param used whether a column, domain or function has the type
 * @param casts those by way of text, which Hibernate makes for its own enum types
 */
public record EnumType(
    ObjectName qualifiedName, List<String> labels, boolean used, List<Cast> casts)
    implements SchemaObject {

  public EnumType {
    labels = List.copyOf(labels);
    casts = List.copyOf(casts);
  }

  /** The same with other labels. */
  public EnumType withLabels(List<String> others) {
    return new EnumType(qualifiedName, others, used, casts);
  }

  @Override
  public String name() {
    return qualifiedName.name();
  }

  @Override
  public String definition() {
    return "enum ('" + String.join("', '", labels) + "')";
  }
}
