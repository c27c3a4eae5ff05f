package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SQL that makes and drops enum types, and adds labels to them. */
final class EnumSql {
  private final Names names;

  EnumSql(Names names) {
    this.names = names;
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

  static List<String> dropCasts(EnumType type) {
    return type.casts().stream().map(cast -> "drop cast " + cast.types()).toList();
  }

  /** New labels where they belong, which PostgreSQL can; it can neither drop nor move one. */
  List<String> add(EnumType from, EnumType to) {
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
}
