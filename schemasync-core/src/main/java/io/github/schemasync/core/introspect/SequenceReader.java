package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SqlText;
import java.sql.SQLException;

/** Reads a row of {@code sequences.sql}. */
final class SequenceReader {
  private SequenceReader() {}

  static Sequence read(Row row) throws SQLException {
    ObjectName name = row.name("schema", "name");
    row.describes(ObjectKey.of(ObjectKind.SEQUENCE, name));
    return new Sequence(
        name,
        new SqlText(row.text("data_type")),
        row.number("start"),
        row.number("increment"),
        row.number("minimum"),
        row.number("maximum"),
        row.number("cache"),
        row.flag("cycle"),
        row.optionalText("owner"),
        row.optionalText("drawn_by"));
  }
}
