package io.github.schemasync.core.changeset;

import java.util.List;
import java.util.Optional;

/**
 * One change in both of its forms.
 *
 * @param sql statements for PostgreSQL, each without its final semicolon, several lines allowed
 * @param type the same as a change type of the open-source Liquibase, where it has one; never
 *     present with no SQL
 */
public record Change(List<String> sql, Optional<ChangeType> type) {

  public Change {
    sql = List.copyOf(sql);
  }

  /** Statements that no change type says. */
  static Change ofSql(String... sql) {
    return new Change(List.of(sql), Optional.empty());
  }

  /** Whether a statement holds a semicolon, at which Liquibase would split it. */
  public boolean holdsSemicolon() {
    return sql.stream().anyMatch(statement -> statement.contains(";"));
  }
}
