package io.github.schemasync.core.worker;

import io.github.schemasync.core.worker.WrittenRow.Trait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows found so far; each said once, and each table for its first owner only. */
final class OriginRows {
  private final CatalogNames names;
  private final Set<OriginRow> rows = new LinkedHashSet<>();
  private final Set<List<String>> owned = new HashSet<>();

  OriginRows(CatalogNames names) {
    this.names = names;
  }

  void table(Mirror table, Attribute owner) {
    boolean immutable = owner.written().is(Trait.IMMUTABLE);
    OriginRow row =
        row(
            OriginRow.Kind.TABLE,
            List.of(names.schema(table), names.name(table)),
            owner.writing(WrittenRow.ANYTHING.with(Trait.IMMUTABLE, immutable)));
    addOwned(row);
  }

  /** Whether a table has its owner already. */
  boolean isOwned(Mirror table) {
    return owned.contains(
        List.of(OriginRow.Kind.TABLE.name(), names.schema(table), names.name(table)));
  }

  void column(Mirror table, Mirror column, Attribute attribute) {
    List<String> name = List.of(names.schema(table), names.name(table), names.name(column));
    rows.add(row(OriginRow.Kind.COLUMN, name, attribute));
  }

  void sequence(String schema, String name, Attribute owner) {
    rows.add(row(OriginRow.Kind.SEQUENCE, List.of(schema, name), owner));
  }

  List<OriginRow> list() {
    return new ArrayList<>(rows);
  }

  private void addOwned(OriginRow row) {
    if (owned.add(List.of(row.kind().name(), row.schema(), row.name()))) {
      rows.add(row);
    }
  }

  private static OriginRow row(OriginRow.Kind kind, List<String> name, Attribute attribute) {
    return new OriginRow(
        kind,
        name.get(0),
        name.get(1),
        name.size() > 2 ? Optional.of(name.get(2)) : Optional.empty(),
        attribute.entity(),
        attribute.path(),
        attribute.declaringClass(),
        attribute.note(),
        attribute.written());
  }
}
