package io.github.schemasync.core.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each object of the entities side comes from. Names are as the catalog stores them.
 *
 * @param tables the entity, or the collection attribute, behind each table
 * @param columns by table and column name; a column that two attributes share has two origins
 * @param sequences the entities whose ids come from the sequence, at least one
 * @param types the attributes whose columns have the type
 */
public record Origins(
    Map<ObjectName, Origin> tables,
    Map<ObjectName, Map<String, List<Origin>>> columns,
    Map<ObjectName, List<Origin>> sequences,
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
      Map<ObjectName, List<Origin>> sequences) {
    this(tables, columns, sequences, Map.of());
  }

  /** The same, and where the types of the columns come from, on either side. */
  public Origins withTypesOf(Schema entities, Schema changelog) {
    Map<ObjectName, Set<Origin>> seen = new HashMap<>();
    for (Schema side : List.of(entities, changelog)) {
      for (Table table : side.tables()) {
        for (Column column : table.columns()) {
          seen.computeIfAbsent(column.type().base(), type -> new LinkedHashSet<>())
              .addAll(ofColumn(table.qualifiedName(), column.name()));
        }
      }
    }
    Map<ObjectName, List<Origin>> found = new HashMap<>();
    seen.forEach((type, attributes) -> found.put(type, List.copyOf(attributes)));
    return new Origins(tables, columns, sequences, found);
  }

  public Optional<Origin> ofTable(ObjectName table) {
    return Optional.ofNullable(tables.get(table));
  }

  public List<Origin> ofColumn(ObjectName table, String column) {
    return columns.getOrDefault(table, Map.of()).getOrDefault(column, List.of());
  }

  /** Whether what the entities say of the column's type is a stand-in. */
  public boolean isUnnamedType(ObjectName table, String column) {
    return ofColumn(table, column).stream()
        .anyMatch(it -> it.written().is(WriteTrait.UNNAMED_TYPE));
  }

  public List<Origin> ofType(ObjectName type) {
    return types.getOrDefault(type, List.of());
  }

  public Optional<Origin> ofSequence(ObjectName sequence) {
    return drawingOn(sequence).stream().findFirst();
  }

  /** Every entity whose ids come from the sequence; the first of them gave it its name. */
  public List<Origin> drawingOn(ObjectName sequence) {
    return sequences.getOrDefault(sequence, List.of());
  }
}
