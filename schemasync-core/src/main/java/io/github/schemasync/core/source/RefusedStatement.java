package io.github.schemasync.core.source;

/**
 * A statement of Hibernate's DDL that PostgreSQL refused.
 *
 * @param sql the statement
 * @param error PostgreSQL's message
 */
public record RefusedStatement(String sql, String error) {}
