package io.github.schemasync.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each object of the entities side comes from. Names are as the catalog stores them.
 *
 * @param tables the entity, or the collection attribute, behind each table
 * @param columns by table and column name; a column that two attributes share has two origins
 * @param sequences the entity whose ids come from the sequence
 * @param types the attributes whose columns have the type
 */
public record Origins(
    Map<ObjectName, Origin> tables,
    Map<ObjectName, Map<String, List<Origin>>> columns,
    Map<ObjectName, Origin> sequences,
    Map<ObjectName, List<Origin>> types) {

  /** Nothing is known. */
  public static final Origins NONE = new Origins(Map.of(), Map.of(), Map.of());

  public Origins {
    tables = Map.copyOf(tables);
    columns = Map.copyOf(columns);
    sequences = Map.copyOf(sequences);
    types = Map.copyOf(types);
  }

  /** Of types nothing is known before the schema is read. */
  public Origins(
      Map<ObjectName, Origin> tables,
      Map<ObjectName, Map<String, List<Origin>>> columns,
      Map<ObjectName, Origin> sequences) {
    this(tables, columns, sequences, Map.of());
  }

  /** The same, and where the types of the entities' columns come from. */
  public Origins withTypesOf(Schema entities) {
    Map<ObjectName, List<Origin>> found = new HashMap<>();
    for (Table table : entities.tables()) {
      for (Column column : table.columns()) {
        found
            .computeIfAbsent(column.type().base(), type -> new ArrayList<>())
            .addAll(ofColumn(table.qualifiedName(), column.name()));
      }
    }
    return new Origins(tables, columns, sequences, found);
  }

  public Optional<Origin> ofTable(ObjectName table) {
    return Optional.ofNullable(tables.get(table));
  }

  public List<Origin> ofColumn(ObjectName table, String column) {
    return columns.getOrDefault(table, Map.of()).getOrDefault(column, List.of());
  }

  public List<Origin> ofType(ObjectName type) {
    return types.getOrDefault(type, List.of());
  }

  public Optional<Origin> ofSequence(ObjectName sequence) {
    return Optional.ofNullable(sequences.get(sequence));
  }
}
