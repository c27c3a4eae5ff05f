package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.policy.Narrowing;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Whether a column keeps its values when its type is changed. */
final class Keeping {
  /** The longest text of a value. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("bool", 5, "int2", 6, "int4", 11, "int8", 20, "uuid", 36);

  private static final int LENGTH_OF_LABEL = 63;

  private static final Set<String> NUMBERS =
      Set.of("int2", "int4", "int8", "numeric", "float4", "float8");

  /** What refuses a text that it does not keep. */
  private static final Set<String> KEEP_TEXT =
      Set.of("uuid", "json", "jsonb", "xml", "citext", "bytea", "oid");

  private Keeping() {}

  /** Whether the new type has no room for some value, or makes one of two. */
  static boolean losesValues(ColumnType from, ColumnType to) {
    if (Conversion.readsAlike(from, to)) {
      return !from.is("jsonb") && Narrowing.isLossy(from, to);
    } else if (Conversion.isText(to)) {
      return isCut(from, to);
    }
    return !((from.array() || to.array()) ? keepsElements(from, to) : keepsValue(from, to));
  }

  /** What has no length is as long as it likes. */
  private static boolean isCut(ColumnType from, ColumnType to) {
    OptionalInt longest = longest(from);
    return to.length().isPresent()
        && (longest.isEmpty() || longest.getAsInt() > to.length().getAsInt());
  }

  private static OptionalInt longest(ColumnType from) {
    if (from.array()) {
      return OptionalInt.empty();
    } else if (from.isEnum()) {
      return OptionalInt.of(LENGTH_OF_LABEL);
    }
    Integer length = LENGTHS.get(from.base().name());
    return length == null ? OptionalInt.empty() : OptionalInt.of(length);
  }

  private static boolean keepsValue(ColumnType from, ColumnType to) {
    boolean numbered = from.is("bool") && NUMBERS.stream().anyMatch(to::is);
    boolean toText = from.isText() && KEEP_TEXT.contains(to.base().name());
    return numbered || toText || keepsLabel(from, to) || keepsBytes(from, to);
  }

  private static boolean keepsLabel(ColumnType from, ColumnType to) {
    return (from.isText() || from.isEnum()) && to.isEnum();
  }

  private static boolean keepsBytes(ColumnType from, ColumnType to) {
    boolean toBytes = (from.is("uuid") || from.is("oid")) && to.is("bytea");
    return toBytes || (from.is("bytea") && (to.is("uuid") || to.is("oid")));
  }

  /** By their texts, one by one. */
  private static boolean keepsElements(ColumnType from, ColumnType to) {
    boolean both = from.array() && to.array();
    boolean toText = to.isText() && to.length().isEmpty() && !from.is("bytea");
    boolean toUuid = from.isText() && to.is("uuid");
    return both && (toText || toUuid || keepsLabel(from, to));
  }
}
