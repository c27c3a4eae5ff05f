package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Identity;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Sequence;
import io.github.schemasync.core.model.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL that makes, changes and drops columns. */
final class ColumnSql {
  private final Names names;
  private final OwnedSequences sequences;

  ColumnSql(Names names, OwnedSequences sequences) {
    this.names = names;
    this.sequences = sequences;
  }

  /** {@code subtitle varchar(120) not null default ''}, as it stands in {@code create table}. */
  String definition(ObjectName table, Column column) {
    Optional<String> serial = sequences.serial(table, column);
    return names.quoted(column.name())
        + " "
        + serial.orElseGet(() -> type(column))
        + (column.notNull() ? " not null" : "")
        + (serial.isPresent() ? "" : value(table, column));
  }

  private String value(ObjectName table, Column column) {
    return column.identity().map(kind -> " " + identity(table, column, kind)).orElse("")
        + column.generated().map(it -> " generated always as " + Parentheses.around(it)).orElse("")
        + column.generated().map(it -> column.virtual() ? " virtual" : " stored").orElse("")
        + column.defaultValue().map(it -> " default " + it).orElse("");
  }

  private String identity(ObjectName table, Column column, Identity kind) {
    String options = sequences.owned(table, column).map(SequenceSql::identityOptions).orElse("");
    return "generated " + kind.words() + " as identity" + options;
  }

  private String type(Column column) {
    return column.type()
        + column.collation().map(it -> " collate " + names.qualified(it)).orElse("");
  }

  List<String> create(ObjectName table, Column column) {
    List<String> sql = new ArrayList<>(sequences.before(table, List.of(column)));
    sql.add("alter table " + names.qualified(table) + " add " + definition(table, column));
    sql.addAll(sequences.after(table, List.of(column)));
    column.comment().ifPresent(comment -> sql.add(comment(table, column, Optional.of(comment))));
    return sql;
  }

  String drop(ObjectName table, Column column) {
    return "alter table " + names.qualified(table) + " drop column " + names.quoted(column.name());
  }

  String fill(ObjectName table, Column column, String value) {
    String name = names.quoted(column.name());
    return "update %s set %s = %s where %s is null"
        .formatted(names.qualified(table), name, value, name);
  }

  String comment(ObjectName table, Column column, Optional<String> comment) {
    return "comment on column "
        + names.qualified(table)
        + "."
        + names.quoted(column.name())
        + " is "
        + comment.map(Names::literal).orElse("null");
  }

  /** All statements that make the one column of the other, in an order that PostgreSQL accepts. */
  List<String> alter(ObjectName table, Column from, Column to) {
    if (!from.generated().equals(to.generated()) || from.virtual() != to.virtual()) {
      List<String> sql = new ArrayList<>(List.of(drop(table, from)));
      sql.addAll(create(table, to));
      return sql;
    }
    List<String> actions = new ArrayList<>();
    if (from.identity().isPresent() && to.identity().isEmpty()) {
      actions.add("drop identity");
    }
    actions.addAll(retype(from, to));
    if (from.notNull() != to.notNull()) {
      actions.add(to.notNull() ? "set not null" : "drop not null");
    }
    String start =
        "alter table " + names.qualified(table) + " alter column " + names.quoted(to.name()) + " ";
    List<String> sql = new ArrayList<>(actions.stream().map(start::concat).toList());
    sql.addAll(number(table, from, to, start));
    if (!from.comment().equals(to.comment())) {
      sql.add(comment(table, to, to.comment()));
    }
    return sql;
  }

  private List<String> retype(Column from, Column to) {
    boolean retyped = !from.type().equals(to.type()) || !from.collation().equals(to.collation());
    boolean otherBase = retyped && !from.type().base().equals(to.type().base());
    // a default of the domain goes with the domain
    boolean otherDefault =
        !from.defaultValue().equals(to.defaultValue())
            || !from.type().domain().equals(to.type().domain());
    boolean drops =
        from.defaultValue().isPresent()
            && from.type().domain().isEmpty()
            && (otherBase || (otherDefault && to.defaultValue().isEmpty()));
    List<String> actions = new ArrayList<>();
    if (drops) {
      actions.add("drop default");
    }
    if (retyped) {
      actions.add(
          "type " + type(to) + Conversion.using(names.quoted(to.name()), from.type(), to.type()));
    }
    to.defaultValue()
        .filter(value -> otherDefault || otherBase)
        .map(SqlText::text)
        .ifPresent(value -> actions.add("set default " + value));
    return actions;
  }

  /** Identity, with its numbers going on behind those that are there. */
  private List<String> number(ObjectName table, Column from, Column to, String start) {
    if (to.identity().isEmpty() || to.identity().equals(from.identity())) {
      return List.of();
    }
    if (from.identity().isPresent()) {
      return List.of(start + "set generated " + to.identity().orElseThrow().words());
    }
    String column = names.quoted(to.name());
    return List.of(
        start + "add " + identity(table, to, to.identity().orElseThrow()),
        "select setval(pg_get_serial_sequence(%s, %s), coalesce((select max(%s) from %s), 0) + 1, false)"
            .formatted(
                Names.literal(names.qualified(table)),
                Names.literal(to.name()),
                column,
                names.qualified(table)));
  }

  /** The sequence of a column, in its own words. */
  static String ownerOf(ObjectName table, Column column) {
    return table + "." + column.name();
  }

  static boolean isOwnedBy(Sequence sequence, ObjectName table, Column column) {
    return sequence.owner().equals(Optional.of(ownerOf(table, column)));
  }
}
