package io.github.schemasync.core.model;

import java.util.List;

/**
 * What is in a database besides its schema, each list sorted by name.
 *
 * @param tables those that have rows
 * @param sequences those that have given a value or were set to one
 */
public record Data(List<TableRows> tables, List<SequenceValue> sequences) {
  /** No rows, and no sequence has moved. */
  public static final Data NONE = new Data(List.of(), List.of());

  public Data {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /** How many rows all tables have together. */
  public int rowCount() {
    return tables.stream().mapToInt(it -> it.rows().size()).sum();
  }
}
