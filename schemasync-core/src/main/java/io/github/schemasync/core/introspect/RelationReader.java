package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Partitioning;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.TableKind;
import io.github.schemasync.core.model.TableTrait;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a row of {@code relations.sql}. */
final class RelationReader {
  private RelationReader() {}

  static Relation read(Row row) throws SQLException {
    ObjectName name = row.name("schema", "name");
    row.describes(ObjectKey.of(ObjectKind.TABLE, name));
    return new Relation(
        name,
        kind(row.code("kind")),
        partitioning(row),
        row.optionalText("comment"),
        row.texts("traits").stream().map(TableTrait::valueOf).collect(Collectors.toSet()));
  }

  private static Optional<Partitioning> partitioning(Row row) throws SQLException {
    Optional<SqlText> key = row.sql("partition_key");
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new Partitioning(key.orElseThrow(), row.texts("partition_columns")));
  }

  private static TableKind kind(char relkind) {
    return switch (relkind) {
      case 'r' -> TableKind.TABLE;
      case 'p' -> TableKind.PARTITIONED_TABLE;
      case 'f' -> TableKind.FOREIGN_TABLE;
      case 'v' -> TableKind.VIEW;
      case 'm' -> TableKind.MATERIALIZED_VIEW;
      default -> throw new IllegalArgumentException("unknown relkind " + relkind);
    };
  }
}
