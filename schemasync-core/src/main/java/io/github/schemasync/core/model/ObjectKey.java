package io.github.schemasync.core.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * What names one object among all: a kind, the table (or sequence, type …), and the member of it.
 *
 * @param kind what it is
 * @param object the table, sequence, type or schema; a schema is named by itself twice
 * @param member column, constraint, index or label inside {@code object}
 */
public record ObjectKey(ObjectKind kind, ObjectName object, Optional<String> member)
    implements Comparable<ObjectKey> {
  private static final Comparator<ObjectKey> ORDER =
      Comparator.comparing(ObjectKey::object)
          .thenComparing(ObjectKey::kind)
          .thenComparing(key -> key.member().orElse(""));

  public static ObjectKey of(ObjectKind kind, ObjectName object) {
    return new ObjectKey(kind, object, Optional.empty());
  }

  public static ObjectKey of(ObjectKind kind, ObjectName object, String member) {
    return new ObjectKey(kind, object, Optional.of(member));
  }

  @Override
  public int compareTo(ObjectKey other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code public.book.subtitle}; a schema is its bare name. */
  @Override
  public String toString() {
    if (kind == ObjectKind.SCHEMA) {
      return object.schema();
    }
    return object + member.map(name -> "." + name).orElse("");
  }
}
