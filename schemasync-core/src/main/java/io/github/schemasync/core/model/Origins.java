package io.github.schemasync.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each object of the entities side comes from. Names are as the catalog stores them.
 *
 * @param tables the entity, or the collection attribute, behind each table
 * @param columns by table and column name; a column that two attributes share has two origins
 * @param sequences the entity whose ids come from the sequence
 */
public record Origins(
    Map<ObjectName, Origin> tables,
    Map<ObjectName, Map<String, List<Origin>>> columns,
    Map<ObjectName, Origin> sequences) {

  /** Nothing is known. */
  public static final Origins NONE = new Origins(Map.of(), Map.of(), Map.of());

  public Origins {
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    sequences = Map.copyOf(sequences);
  }

  public Optional<Origin> ofTable(ObjectName table) {
    return Optional.ofNullable(tables.get(table));
  }

  public List<Origin> ofColumn(ObjectName table, String column) {
    return columns.getOrDefault(table, Map.of()).getOrDefault(column, List.of());
  }

  public Optional<Origin> ofSequence(ObjectName sequence) {
    return Optional.ofNullable(sequences.get(sequence));
  }
}
