package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SqlText;
import java.sql.SQLException;
import java.util.Optional;

/** Reads a row of {@code columns.sql}. */
final class ColumnReader {
  private ColumnReader() {}

  static Column read(Row row) throws SQLException {
    String name = row.text("name");
    row.describes(ObjectKey.of(ObjectKind.COLUMN, row.name("schema", "relation"), name));
    Optional<SqlText> expression = row.sql("default_value");
    boolean generated = row.code("generated") != ' ';
    return new Column(
        name,
        type(row),
        row.flag("not_null"),
        generated ? Optional.empty() : expression,
        identity(row.code("identity")),
        generated ? expression : Optional.empty(),
        row.code("generated") == 'v',
        row.optionalName("sequence_schema", "sequence_name"),
        row.optionalName("collation_schema", "collation_name"),
        row.optionalText("comment"),
        row.flag("takes_varchar"),
        row.flag("bound_by_key"));
  }

  private static ColumnType type(Row row) throws SQLException {
    return new ColumnType(
        new SqlText(row.text("type")),
        row.name("base_schema", "base_name"),
        row.code("category"),
        row.flag("is_array"),
        row.optionalName("domain_schema", "domain_name"),
        row.optionalNumber("length"),
        row.optionalNumber("precision"),
        row.optionalNumber("scale"));
  }

  private static Optional<Identity> identity(char attidentity) {
    return switch (attidentity) {
      case 'a' -> Optional.of(Identity.ALWAYS);
      case 'd' -> Optional.of(Identity.BY_DEFAULT);
      default -> Optional.empty();
    };
  }
}
