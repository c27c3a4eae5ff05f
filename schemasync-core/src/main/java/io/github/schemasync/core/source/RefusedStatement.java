package io.github.schemasync.core.source;

import java.util.List;

/**
 * A statement of Hibernate's DDL that PostgreSQL refused.
 *
 * @param sql the statement
 * @param error PostgreSQL's message, which tells the first of the types that are missing
 * @param absentTypes types of well-known extensions that the database lacks, when a type is
 *     missing; whether the statement uses them or not
 */
public record RefusedStatement(String sql, String error, List<String> absentTypes) {

  public RefusedStatement {
    absentTypes = List.copyOf(absentTypes);
  }
}
