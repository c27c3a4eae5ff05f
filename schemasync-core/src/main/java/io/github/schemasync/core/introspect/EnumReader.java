package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import java.sql.SQLException;

/** Reads a row of {@code enums.sql}. */
final class EnumReader {
  private EnumReader() {}

  static EnumType read(Row row) throws SQLException {
    ObjectName name = row.name("schema", "name");
    row.describes(ObjectKey.of(ObjectKind.ENUM, name));
    return new EnumType(name, row.texts("labels"), row.flag("used"));
  }
}
