package io.github.schemasync.core.model;

import java.util.List;

/**
 * {@code partition by range (day)}.
 *
 * @param sql strategy and key in PostgreSQL's words, {@code RANGE (day)}
 * @param columns those of the key that are columns, which every unique key must contain
 */
public record Partitioning(SqlText sql, List<String> columns) {
  public Partitioning {
    columns = List.copyOf(columns);
  }
}
