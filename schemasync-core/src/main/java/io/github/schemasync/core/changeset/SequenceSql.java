package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ColumnType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQL that makes, changes and drops sequences. */
final class SequenceSql {
  private static final Map<String, Long> LARGEST =
      Map.of(
          "smallint",
          (long) Short.MAX_VALUE,
          "integer",
          (long) Integer.MAX_VALUE,
          "bigint",
          Long.MAX_VALUE);
  private static final Map<String, String> SERIALS =
      Map.of("int2", "smallserial", "int4", "serial", "int8", "bigserial");

  private final Names names;

  SequenceSql(Names names) {
    this.names = names;
  }

  String create(Sequence sequence) {
    String type = sequence.dataType().text();
    return "create sequence "
        + names.qualified(sequence.qualifiedName())
        + (type.equals("bigint") ? "" : " as " + type)
        + options(sequence);
  }

  String drop(Sequence sequence) {
    return "drop sequence " + names.qualified(sequence.qualifiedName());
  }

  /** {@code alter sequence … owned by book.id}. */
  String own(Sequence sequence, ObjectName table, Column column) {
    return "alter sequence %s owned by %s.%s"
        .formatted(
            names.qualified(sequence.qualifiedName()),
            names.qualified(table),
            names.quoted(column.name()));
  }

  /**
   * Goes on behind the ids that are in use, or begins at its start where there are none.
   *
   * <p>Hibernate takes the number that it draws as the last of a block of as many ids as the
   * increment says (its pooled optimizer), or as the first (pooled-lo): from {@code max +
   * increment} on, both are behind {@code max}. Only when the number is the start itself, the
   * pooled one takes it as the first; so it is behind {@code max} then too.
   */
  String advance(Sequence sequence, List<Step.Advance.IdColumn> ids) {
    String used =
        ids.stream().map(it -> largest(it, sequence.increment())).collect(Collectors.joining(", "));
    return "select setval(%s, greatest(%s, %d), false)"
        .formatted(
            Names.literal(names.qualified(sequence.qualifiedName())), used, sequence.start());
  }

  /** Null where there is no row, which {@code greatest} passes over. */
  private String largest(Step.Advance.IdColumn id, long increment) {
    return "(select max(%s) + %d from %s)"
        .formatted(names.quoted(id.column()), increment, names.qualified(id.table()));
  }

  /** Changes every property; the bounds come last, where the others have made room for them. */
  String alter(Sequence from, Sequence to) {
    List<String> options = new ArrayList<>();
    if (!from.dataType().equals(to.dataType())) {
      options.add("as " + to.dataType());
    }
    add(options, "increment by ", from.increment(), to.increment());
    add(options, "minvalue ", from.minimum(), to.minimum());
    add(options, "maxvalue ", from.maximum(), to.maximum());
    add(options, "start with ", from.start(), to.start());
    add(options, "cache ", from.cache(), to.cache());
    if (from.cycle() != to.cycle()) {
      options.add(to.cycle() ? "cycle" : "no cycle");
    }
    return "alter sequence "
        + names.qualified(to.qualifiedName())
        + " "
        + String.join(" ", options);
  }

  private static void add(List<String> options, String words, long from, long to) {
    if (from != to) {
      options.add(words + to);
    }
  }

  /** What differs from a sequence of which nothing is said, each with a blank before it. */
  static String options(Sequence sequence) {
    List<String> options = new ArrayList<>();
    boolean ascending = sequence.increment() > 0;
    long largest = LARGEST.getOrDefault(sequence.dataType().text(), Long.MAX_VALUE);
    long minimum = ascending ? 1 : -largest - 1;
    long maximum = ascending ? largest : -1;
    add(
        options,
        "start with ",
        ascending ? sequence.minimum() : sequence.maximum(),
        sequence.start());
    add(options, "increment by ", 1, sequence.increment());
    add(options, "minvalue ", minimum, sequence.minimum());
    add(options, "maxvalue ", maximum, sequence.maximum());
    add(options, "cache ", 1, sequence.cache());
    if (sequence.cycle()) {
      options.add("cycle");
    }
    return options.isEmpty() ? "" : " " + String.join(" ", options);
  }

  /** {@code (start with 100)} of an identity, with a blank before it. */
  static String identityOptions(Sequence sequence) {
    String options = options(sequence).strip();
    return options.isEmpty() ? "" : " (" + options + ")";
  }

  /** Whether {@code bigserial} makes exactly this sequence. */
  static boolean isSerial(Sequence sequence, ObjectName table, Column column) {
    ObjectName usual = new ObjectName(table.schema(), table.name() + "_" + column.name() + "_seq");
    Optional<Long> largest = Optional.ofNullable(LARGEST.get(column.type().toString()));
    return sequence.qualifiedName().equals(usual)
        && options(sequence).isEmpty()
        && largest.equals(Optional.of(sequence.maximum()))
        && column.notNull();
  }

  static Optional<String> serialType(ColumnType type) {
    return Optional.ofNullable(SERIALS.get(type.base().name()));
  }
}
