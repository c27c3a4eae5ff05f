package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Column;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.Table;
import io.github.schemasync.core.model.TableTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL that makes, changes and drops tables; foreign keys and indexes are steps of their own. */
final class TableSql {
  private final Names names;
  private final ColumnSql columns;
  private final ConstraintSql constraints;
  private final OwnedSequences sequences;

  TableSql(Names names, OwnedSequences sequences) {
    this.names = names;
    this.sequences = sequences;
    this.columns = new ColumnSql(names, sequences);
    this.constraints = new ConstraintSql(names);
  }

  List<String> create(Table table) {
    ObjectName name = table.qualifiedName();
    List<String> sql = new ArrayList<>(sequences.before(name, table.columns()));
    String lines =
        Stream.concat(
                table.columns().stream().map(column -> columns.definition(name, column)),
                constraints(table))
            .map(line -> "    " + line)
            .collect(Collectors.joining(",\n", " (\n", "\n)"));
    String unlogged = table.traits().contains(TableTrait.UNLOGGED) ? "unlogged " : "";
    sql.add("create " + unlogged + "table " + names.qualified(name) + lines);
    sql.addAll(sequences.after(name, table.columns()));
    sql.addAll(comments(table));
    if (table.traits().contains(TableTrait.ROW_SECURITY)) {
      sql.add(rowSecurity(name, "enable"));
    }
    if (table.traits().contains(TableTrait.FORCED_ROW_SECURITY)) {
      sql.add(rowSecurity(name, "force"));
    }
    return sql;
  }

  private Stream<String> constraints(Table table) {
    return Stream.of(
            table.primaryKey().stream(),
            table.uniques().stream(),
            TableParts.ownChecks(table),
            table.exclusions().stream())
        .flatMap(all -> all)
        .map(constraints::definition);
  }

  private List<String> comments(Table table) {
    List<String> sql = new ArrayList<>();
    table.comment().ifPresent(text -> sql.add(comment(table.qualifiedName(), Optional.of(text))));
    for (Column column : table.columns()) {
      if (column.comment().isPresent()) {
        sql.add(columns.comment(table.qualifiedName(), column, column.comment()));
      }
    }
    return sql;
  }

  String drop(Table table) {
    return "drop table " + names.qualified(table.qualifiedName());
  }

  List<String> alter(Table from, Table to) {
    List<String> sql = new ArrayList<>();
    if (!from.comment().equals(to.comment())) {
      sql.add(comment(to.qualifiedName(), to.comment()));
    }
    if (has(from, TableTrait.UNLOGGED) != has(to, TableTrait.UNLOGGED)) {
      sql.add(
          "alter table %s set %s"
              .formatted(
                  names.qualified(to.qualifiedName()),
                  has(to, TableTrait.UNLOGGED) ? "unlogged" : "logged"));
    }
    if (has(from, TableTrait.ROW_SECURITY) != has(to, TableTrait.ROW_SECURITY)) {
      String verb = has(to, TableTrait.ROW_SECURITY) ? "enable" : "disable";
      sql.add(rowSecurity(to.qualifiedName(), verb));
    }
    if (has(from, TableTrait.FORCED_ROW_SECURITY) != has(to, TableTrait.FORCED_ROW_SECURITY)) {
      String verb = has(to, TableTrait.FORCED_ROW_SECURITY) ? "force" : "no force";
      sql.add(rowSecurity(to.qualifiedName(), verb));
    }
    return sql;
  }

  private String comment(ObjectName table, Optional<String> text) {
    return "comment on table %s is %s"
        .formatted(names.qualified(table), text.map(Names::literal).orElse("null"));
  }

  private String rowSecurity(ObjectName table, String verb) {
    return "alter table %s %s row level security".formatted(names.qualified(table), verb);
  }

  private static boolean has(Table table, TableTrait trait) {
    return table.traits().contains(trait);
  }
}
