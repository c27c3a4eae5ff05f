package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How values of one type become values of another. */
final class Conversion {
  /** Families in which PostgreSQL converts by assignment, without being told how. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("int2", "int4", "int8", "numeric", "float4", "float8"),
          Set.of("varchar", "text", "bpchar"),
          Set.of("timestamp", "timestamptz", "date"),
          Set.of("json", "jsonb"));

  private static final Set<String> TEXTS = Set.of("varchar", "text", "bpchar");

  private Conversion() {}

  /** {@code using …} with a blank before it, where PostgreSQL needs it; else an empty text. */
  static String using(String column, ColumnType from, ColumnType to) {
    if (isAssigned(from, to)) {
      return "";
    }
    if (changesZone(from, to)) {
      return " using " + column + " at time zone 'UTC'";
    }
    boolean boolToInt = from.is("bool") && isOfFamily(0, to) && !to.array();
    if (boolToInt) {
      return " using " + column + "::integer";
    } else if (isOfFamily(0, from) && to.is("bool") && !from.array()) {
      return " using (" + column + " <> 0)";
    }
    return largeObject(column, from, to)
        .or(() -> bytes(column, from, to))
        .orElse(" using " + column + "::text::" + to);
  }

  /** The content of a large object, whose number is all that the column holds. */
  private static Optional<String> largeObject(String column, ColumnType from, ColumnType to) {
    if (from.is("oid")) {
      String content = "lo_get(" + column + ")";
      return to.is("bytea")
          ? Optional.of(" using " + content)
          : Optional.of(" using convert_from(" + content + ", 'UTF8')").filter(it -> isText(to));
    }
    String content = isText(from) ? "convert_to(" + column + ", 'UTF8')" : column;
    return Optional.of(" using lo_from_bytea(0, " + content + ")")
        .filter(it -> to.is("oid") && (isText(from) || from.is("bytea")));
  }

  /** Bytes themselves, where PostgreSQL's own text of a value would be taken. */
  private static Optional<String> bytes(String column, ColumnType from, ColumnType to) {
    Optional<String> function = Optional.empty();
    if (from.is("bytea") && to.is("uuid")) {
      function = Optional.of("encode(%s, 'hex')::uuid");
    } else if (from.is("bytea") && isText(to)) {
      function = Optional.of("convert_from(%s, 'UTF8')");
    } else if (from.is("uuid") && to.is("bytea")) {
      function = Optional.of("uuid_send(%s)");
    } else if (isText(from) && to.is("bytea")) {
      function = Optional.of("convert_to(%s, 'UTF8')");
    }
    return function
        .filter(it -> !from.array() && !to.array())
        .map(it -> " using " + it.formatted(column));
  }

  /**
   * Whether PostgreSQL converts without being told how; it does so to every text, but makes that of
   * the number of a large object, or of the digits of bytes, instead of their content.
   */
  static boolean isAssigned(ColumnType from, ColumnType to) {
    boolean holdsContent = from.is("oid") || from.is("bytea");
    return (readsAlike(from, to) && !changesZone(from, to))
        || (!from.array() && isText(to) && !holdsContent);
  }

  /** By itself PostgreSQL takes the zone of whoever runs the changeset. */
  private static boolean changesZone(ColumnType from, ColumnType to) {
    boolean gets = from.is("timestamp") && to.is("timestamptz");
    boolean loses = from.is("timestamptz") && to.is("timestamp");
    return !from.array() && !to.array() && (gets || loses);
  }

  static boolean isText(ColumnType type) {
    return !type.array() && TEXTS.contains(type.base().name());
  }

  /** Whether foreign keys between the two types, and expressions over the column, go on working. */
  static boolean readsAlike(ColumnType from, ColumnType to) {
    boolean sameBase = from.base().equals(to.base());
    return from.array() == to.array() && (sameBase || isOneFamily(from, to));
  }

  private static boolean isOneFamily(ColumnType from, ColumnType to) {
    return FAMILIES.stream()
        .anyMatch(family -> family.stream().anyMatch(from::is) && family.stream().anyMatch(to::is));
  }

  private static boolean isOfFamily(int index, ColumnType type) {
    return FAMILIES.get(index).stream().anyMatch(type::is);
  }
}
