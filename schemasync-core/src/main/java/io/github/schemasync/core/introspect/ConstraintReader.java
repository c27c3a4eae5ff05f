package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.Exclusion;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.IdleConstraint;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.ReferentialAction;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.SqlText;
import io.github.schemasync.core.model.UniqueConstraint;
import java.sql.SQLException;

/** Reads a row of {@code constraints.sql}. */
final class ConstraintReader {
  private ConstraintReader() {}

  static SchemaObject read(Row row) throws SQLException {
    ObjectKind kind = kind(row.code("kind"));
    ObjectKey key = ObjectKey.of(kind, row.name("schema", "relation"), row.text("name"));
    if (row.flag("idle")) {
      return new IdleConstraint(
          key, row.texts("columns"), new SqlText(row.text("definition")), row.texts("disabled_in"));
    }
    row.describes(key);
    return switch (kind) {
      case PRIMARY_KEY ->
          new PrimaryKey(row.text("name"), row.texts("columns"), deferrability(row));
      case UNIQUE -> unique(row);
      case FOREIGN_KEY -> foreignKey(row);
      case CHECK -> check(row);
      default -> new Exclusion(row.text("name"), new SqlText(row.text("definition")));
    };
  }

  private static ObjectKind kind(char contype) {
    return switch (contype) {
      case 'p' -> ObjectKind.PRIMARY_KEY;
      case 'u' -> ObjectKind.UNIQUE;
      case 'f' -> ObjectKind.FOREIGN_KEY;
      case 'c' -> ObjectKind.CHECK;
      case 'x' -> ObjectKind.EXCLUSION;
      default -> throw new IllegalArgumentException("unknown contype " + contype);
    };
  }

  private static UniqueConstraint unique(Row row) throws SQLException {
    return new UniqueConstraint(
        row.text("name"), row.texts("columns"), row.flag("nulls_not_distinct"), deferrability(row));
  }

  private static ForeignKey foreignKey(Row row) throws SQLException {
    return new ForeignKey(
        row.text("name"),
        row.texts("columns"),
        row.name("target_schema", "target_name"),
        row.texts("target_columns"),
        ReferentialAction.of(row.code("on_delete")),
        ReferentialAction.of(row.code("on_update")),
        row.texts("emptied"),
        row.flag("full_match"),
        deferrability(row),
        row.flag("validated"));
  }

  private static Check check(Row row) throws SQLException {
    return new Check(
        row.text("name"),
        row.texts("columns").stream().sorted().toList(),
        new SqlText(row.text("expression")),
        row.flag("validated"),
        row.flag("decidable"));
  }

  private static Deferrability deferrability(Row row) throws SQLException {
    return Deferrability.of(row.flag("deferrable"), row.flag("deferred"));
  }
}
