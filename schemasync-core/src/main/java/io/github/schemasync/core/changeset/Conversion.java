package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.policy.Narrowing;
import java.util.List;
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
    boolean boolToInt = from.is("bool") && isOfFamily(0, to) && !to.array();
    if (boolToInt) {
      return " using " + column + "::integer";
    } else if (isOfFamily(0, from) && to.is("bool") && !from.array()) {
      return " using (" + column + " <> 0)";
    } else if (from.is("oid") && to.is("bytea")) {
      return " using lo_get(" + column + ")";
    } else if (from.is("bytea") && to.is("oid")) {
      return " using lo_from_bytea(0, " + column + ")";
    }
    return " using " + column + "::text::" + to;
  }

  /** Whether PostgreSQL converts by itself, and cuts values, rounds them or refuses to. */
  static boolean narrows(ColumnType from, ColumnType to) {
    return isAssigned(from, to) && Narrowing.isLossy(from, to);
  }

  /** Whether PostgreSQL converts without being told how; it does so to every text. */
  static boolean isAssigned(ColumnType from, ColumnType to) {
    boolean toText = !from.array() && !to.array() && TEXTS.contains(to.base().name());
    return readsAlike(from, to) || toText;
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
