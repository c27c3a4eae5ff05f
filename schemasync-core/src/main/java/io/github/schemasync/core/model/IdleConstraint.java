package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code constraint fk foreign key (author_id) references public.author (id) not enforced}: one
 * that guards nothing. It is not compared, but it has a name.
 *
 * @param key its kind, table and name
 * @param columns those of its table that it reads
 * @param sql its definition in PostgreSQL's words
 * @param disabledIn the tables in which its triggers are disabled, each as PostgreSQL writes it:
 *     {@code public.book}
 */
public record IdleConstraint(
    ObjectKey key, List<String> columns, SqlText sql, List<String> disabledIn)
    implements SchemaObject {

  public IdleConstraint {
    columns = List.copyOf(columns);
    disabledIn = List.copyOf(disabledIn);
  }

  @Override
  public String name() {
    return key.member().orElseThrow();
  }

  @Override
  public String definition() {
    return sql.text();
  }

  @Override
  public List<String> columnNames() {
    return columns;
  }
}
