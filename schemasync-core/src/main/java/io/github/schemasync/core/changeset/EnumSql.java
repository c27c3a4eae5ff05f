package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SQL that makes, changes and drops enum types. */
final class EnumSql {
  private final Names names;
  private final Schema changelog;

  /**
   * @param changelog holds the columns that have to follow when a type is made anew
   */
  EnumSql(Names names, Schema changelog) {
    this.names = names;
    this.changelog = changelog;
  }

  List<String> create(EnumType type) {
    List<String> sql = new ArrayList<>(List.of(createType(type)));
    type.casts().forEach(cast -> sql.add("create cast " + cast.types() + " " + cast.how()));
    return sql;
  }

  private String createType(EnumType type) {
    return "create type %s as enum (%s)"
        .formatted(
            names.qualified(type.qualifiedName()),
            type.labels().stream().map(Names::literal).collect(Collectors.joining(", ")));
  }

  List<String> drop(EnumType type) {
    List<String> sql = new ArrayList<>(dropCasts(type));
    sql.add("drop type " + names.qualified(type.qualifiedName()));
    return sql;
  }

  private static List<String> dropCasts(EnumType type) {
    return type.casts().stream().map(cast -> "drop cast " + cast.types()).toList();
  }

  /** New labels are added where they belong; PostgreSQL can neither drop nor move one. */
  List<String> alter(EnumType from, EnumType to) {
    List<String> kept = to.labels().stream().filter(from.labels()::contains).toList();
    return kept.equals(from.labels()) ? add(from, to) : replace(from, to);
  }

  private List<String> add(EnumType from, EnumType to) {
    List<String> sql = new ArrayList<>();
    for (int i = 0; i < to.labels().size(); i++) {
      String label = to.labels().get(i);
      if (!from.labels().contains(label)) {
        sql.add(
            "alter type %s add value %s%s"
                .formatted(
                    names.qualified(to.qualifiedName()), Names.literal(label), place(from, to, i)));
      }
    }
    return sql;
  }

  /** Behind the label before it, which is there already; the first before the first. */
  private static String place(EnumType from, EnumType to, int index) {
    boolean last =
        to.labels().subList(index, to.labels().size()).stream().noneMatch(from.labels()::contains);
    if (last) {
      return "";
    }
    return index == 0
        ? " before " + Names.literal(from.labels().get(0))
        : " after " + Names.literal(to.labels().get(index - 1));
  }

  private List<String> replace(EnumType from, EnumType to) {
    ObjectName name = to.qualifiedName();
    ObjectName old = new ObjectName(name.schema(), name.name() + "_old");
    List<String> sql = new ArrayList<>(dropCasts(from));
    sql.add("alter type " + names.qualified(name) + " rename to " + names.quoted(old.name()));
    sql.addAll(create(to));
    for (Table table : changelog.tables()) {
      table.columns().stream()
          .filter(column -> table.kind().holdsRows() && uses(column, from))
          .forEach(column -> sql.addAll(follow(table.qualifiedName(), column)));
    }
    sql.add("drop type " + names.qualified(old));
    return sql;
  }

  private static boolean uses(Column column, EnumType type) {
    return column.type().base().equals(type.qualifiedName()) && column.type().domain().isEmpty();
  }

  private List<String> follow(ObjectName table, Column column) {
    String start =
        "alter table %s alter column %s "
            .formatted(names.qualified(table), names.quoted(column.name()));
    String texts = column.type().array() ? "::text[]::" : "::text::";
    List<String> sql = new ArrayList<>();
    column.defaultValue().ifPresent(value -> sql.add(start + "drop default"));
    sql.add(
        start
            + "type "
            + column.type()
            + " using "
            + names.quoted(column.name())
            + texts
            + column.type());
    column.defaultValue().ifPresent(value -> sql.add(start + "set default " + value));
    return sql;
  }
}
