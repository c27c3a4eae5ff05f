package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Namespace;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import java.sql.SQLException;

/** Reads a row of {@code namespaces.sql}. */
final class NamespaceReader {
  private NamespaceReader() {}

  static Namespace read(Row row) throws SQLException {
    String name = row.text("schema");
    row.describes(ObjectKey.of(ObjectKind.SCHEMA, new ObjectName(name, name)));
    return new Namespace(name);
  }
}
