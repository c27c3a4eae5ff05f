package io.github.schemasync.core.changeset;

import io.github.schemasync.core.diff.Property;
import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.EnumType;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Schema;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL that gives a type other values, or makes another kind of type of it. */
final class TypeSql {
  private final Names names;
  private final EnumSql enums;
  private final Schema entities;
  private final Schema changelog;

  /**
   * @param changelog holds the columns that have to follow when a type is made anew
   */
  TypeSql(Names names, Schema entities, Schema changelog) {
    this.names = names;
    this.enums = new EnumSql(names);
    this.entities = entities;
    this.changelog = changelog;
  }

  /**
   * Both have the same name.
   *
   * @param from an enum type, domain, composite or range type
   */
  List<String> alter(ObjectName type, SchemaObject from, SchemaObject to) {
    return from instanceof EnumType before && to instanceof EnumType after && isAdded(before, after)
        ? enums.add(before, after)
        : replace(type, from, to);
  }

  private static boolean isAdded(EnumType from, EnumType to) {
    return to.labels().stream().filter(from.labels()::contains).toList().equals(from.labels());
  }

  private List<String> replace(ObjectName type, SchemaObject from, SchemaObject to) {
    ObjectName old = new ObjectName(type.schema(), type.name() + "_old");
    List<String> sql = new ArrayList<>();
    if (from instanceof EnumType it) {
      sql.addAll(EnumSql.dropCasts(it));
    }
    sql.add("alter type " + names.qualified(type) + " rename to " + names.quoted(old.name()));
    sql.addAll(create(to));
    boolean anew = from instanceof Definition && changelog.type(type).equals(Optional.of(from));
    for (Table table : changelog.tables()) {
      ObjectName name = table.qualifiedName();
      table.columns().stream()
          .filter(column -> table.kind().holdsRows() && uses(column, type))
          .map(column -> anew ? withDefaultOfEntities(name, column) : column)
          .forEach(column -> sql.addAll(follow(name, column)));
    }
    sql.add("drop type " + names.qualified(old));
    return sql;
  }

  private List<String> create(SchemaObject type) {
    return type instanceof EnumType it
        ? enums.create(it)
        : List.of(new DefinitionSql(names).create((Definition) type));
  }

  private static boolean uses(Column column, ObjectName type) {
    return column.type().domain().orElse(column.type().base()).equals(type);
  }

  /** The changelog's own is written for what its domain is made of. */
  private Column withDefaultOfEntities(ObjectName table, Column column) {
    return entities
        .table(table)
        .flatMap(it -> it.column(column.name()))
        .filter(it -> it.defaultValue().isPresent() && column.defaultValue().isPresent())
        .map(it -> ColumnMerge.of(column, it, Property.DEFAULT))
        .orElse(column);
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
