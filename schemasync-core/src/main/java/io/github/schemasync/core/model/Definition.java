package io.github.schemasync.core.model;

import java.util.Optional;

/**
 * {@code create view public.sold as select …}, and every other object that is compared by its whole
 * definition: domains, composite types, functions, triggers, policies, extensions.
 *
 * @param kind what it is
 * @param object its own name; of a trigger and a policy, the table's; of a function, with the types
 *     of its arguments
 * @param member the name of a trigger or policy
 * @param sql its definition in PostgreSQL's words
 */
public record Definition(ObjectKind kind, ObjectName object, Optional<String> member, SqlText sql)
    implements SchemaObject {

  /** What names it among all. */
  public ObjectKey key() {
    return new ObjectKey(kind, object, member);
  }

  @Override
  public String name() {
    return member.orElse(object.name());
  }

  @Override
  public String definition() {
    return sql.text().strip().replaceAll("\\s+", " ");
  }
}
