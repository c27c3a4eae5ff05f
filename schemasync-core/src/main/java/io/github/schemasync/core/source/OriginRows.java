package io.github.schemasync.core.source;

import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Origin;
import io.github.schemasync.core.model.Origins;
import io.github.schemasync.core.model.WriteTrait;
import io.github.schemasync.core.model.Written;
import io.github.schemasync.core.worker.OriginRow;
import io.github.schemasync.core.worker.WrittenRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The worker's flat rows as {@link Origins}. */
final class OriginRows {
  private final Map<ObjectName, Origin> tables = new HashMap<>();
  private final Map<ObjectName, Map<String, List<Origin>>> columns = new HashMap<>();
  private final Map<ObjectName, List<Origin>> sequences = new HashMap<>();

  private OriginRows() {}

  static Origins origins(List<OriginRow> rows) {
    OriginRows all = new OriginRows();
    rows.forEach(all::add);
    return new Origins(all.tables, all.columns, all.sequences);
  }

  private void add(OriginRow row) {
    ObjectName name = new ObjectName(row.schema(), row.name());
    switch (row.kind()) {
      case TABLE -> tables.putIfAbsent(name, origin(row));
      case SEQUENCE ->
          sequences.computeIfAbsent(name, sequence -> new ArrayList<>()).add(origin(row));
      case COLUMN ->
          columns
              .computeIfAbsent(name, table -> new HashMap<>())
              .computeIfAbsent(row.column().orElseThrow(), column -> new ArrayList<>())
              .add(origin(row));
    }
  }

  private static Origin origin(OriginRow row) {
    return new Origin(
        row.entity(), row.attribute(), row.declaringClass(), row.note(), written(row.written()));
  }

  private static Written written(WrittenRow row) {
    return new Written(
        row.values(),
        row.length(),
        row.atMost(),
        row.filledBy(),
        row.traits().stream()
            .map(trait -> WriteTrait.valueOf(trait.name()))
            .collect(Collectors.toSet()));
  }
}
