package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code create type mood as enum ('happy', 'sad')}.
 *
 * @param used whether a column, domain or function has the type
 */
public record EnumType(ObjectName qualifiedName, List<String> labels, boolean used)
    implements SchemaObject {

  public EnumType {
    labels = List.copyOf(labels);
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
