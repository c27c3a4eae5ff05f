package io.github.schemasync.core.model;

import java.util.List;

/**
 * The rows of one table.
 *
 * @param columns those that can be written
 * @param rows a literal of PostgreSQL for each column, {@code 'text'} or {@code NULL}; in an order
 *     that the rows alone decide
 */
public record TableRows(ObjectName table, List<String> columns, List<List<String>> rows) {
  public TableRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
