package io.github.schemasync.core.introspect;

import io.github.schemasync.core.model.Cast;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectKey;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a row of {@code enums.sql}. */
final class EnumReader {
  private EnumReader() {}

  static EnumType read(Row row) throws SQLException {
    ObjectName name = row.name("schema", "name");
    row.describes(ObjectKey.of(ObjectKind.ENUM, name));
    return new EnumType(name, row.texts("labels"), row.flag("used"), casts(row));
  }

  private static List<Cast> casts(Row row) throws SQLException {
    List<String> types = row.texts("cast_types");
    List<String> ways = row.texts("cast_ways");
    return IntStream.range(0, types.size())
        .mapToObj(i -> new Cast(new SqlText(types.get(i)), new SqlText(ways.get(i))))
        .toList();
  }
}
