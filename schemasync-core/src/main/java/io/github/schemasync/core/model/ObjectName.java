package io.github.schemasync.core.model;

import java.util.Comparator;

/**
 * The name of a table, sequence, type …: {@code public.book}, as the catalog stores it, unquoted.
 *
 * @param schema the PostgreSQL schema it lives in
 * @param name the name inside that schema
 */
public record ObjectName(String schema, String name) implements Comparable<ObjectName> {
  private static final Comparator<ObjectName> ORDER =
      Comparator.comparing(ObjectName::schema).thenComparing(ObjectName::name);

  @Override
  public int compareTo(ObjectName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
