package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.SqlText;
import java.sql.SQLException;

/** Reads a row of {@code definitions.sql}. */
final class DefinitionReader {
  private DefinitionReader() {}

  static Definition read(Row row) throws SQLException {
    Definition definition =
        new Definition(
            ObjectKind.valueOf(row.text("kind")),
            row.name("schema", "name"),
            row.optionalText("member"),
            new SqlText(row.text("definition")));
    row.describes(definition.key());
    return definition;
  }
}
