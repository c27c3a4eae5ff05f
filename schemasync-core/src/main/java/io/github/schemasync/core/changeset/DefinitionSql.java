package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Definition;
import io.github.schemasync.core.model.ObjectKind;
import io.github.schemasync.core.model.ObjectName;

/** SQL that makes and drops what PostgreSQL defines as a whole: views, domains, functions … */
final class DefinitionSql {
  private final Names names;

  DefinitionSql(Names names) {
    this.names = names;
  }

  String create(Definition definition) {
    String sql = definition.sql().text().strip();
    return switch (definition.kind()) {
      case VIEW ->
          named(sql, sql.startsWith("materialized") ? "materialized view" : "view", definition);
      case DOMAIN -> named(sql, "domain", definition);
      case COMPOSITE, RANGE -> named(sql, "type", definition);
      case POLICY -> policy(sql, definition);
      case EXTENSION -> extension(definition);
      case FUNCTION ->
          sql.replaceFirst("^(CREATE OR REPLACE (?:FUNCTION|PROCEDURE) )public\\.", "$1");
      case TRIGGER -> sql.replaceFirst(" ON public\\.", " ON ");
      default -> sql;
    };
  }

  /** The text begins with the words; the name goes behind them. */
  private String named(String sql, String words, Definition definition) {
    String body = sql.substring(words.length()).strip().replaceFirst(";$", "");
    return "create " + words + " " + names.qualified(definition.object()) + " " + body;
  }

  /** The text begins {@code permissive policy} or {@code restrictive policy}. */
  private String policy(String sql, Definition definition) {
    String kind = sql.substring(0, sql.indexOf(' '));
    String body = sql.substring((kind + " policy ").length());
    return "create policy %s on %s as %s %s"
        .formatted(
            names.quoted(definition.name()), names.qualified(definition.object()), kind, body);
  }

  private String extension(Definition definition) {
    String schema = definition.object().schema();
    return "create extension "
        + names.quoted(definition.name())
        + (Names.isDefault(schema) ? "" : " schema " + names.quoted(schema));
  }

  String drop(Definition definition) {
    boolean member =
        definition.kind() == ObjectKind.TRIGGER || definition.kind() == ObjectKind.POLICY;
    if (member) {
      return "drop %s %s on %s"
          .formatted(
              definition.kind().slug(),
              names.quoted(definition.name()),
              names.qualified(definition.object()));
    }
    return "drop " + words(definition) + " " + name(definition);
  }

  private static String words(Definition definition) {
    String sql = definition.sql().text().strip();
    return switch (definition.kind()) {
      case VIEW -> sql.startsWith("materialized") ? "materialized view" : "view";
      case COMPOSITE, RANGE -> "type";
      case FUNCTION -> sql.startsWith("CREATE OR REPLACE PROCEDURE") ? "procedure" : "function";
      default -> definition.kind().slug();
    };
  }

  /** A function's name ends in the types of its arguments, an extension has no schema. */
  private String name(Definition definition) {
    String name = definition.object().name();
    return switch (definition.kind()) {
      case EXTENSION -> names.quoted(name);
      case FUNCTION -> {
        int arguments = name.indexOf('(');
        String bare = name.substring(0, arguments);
        yield names.qualified(new ObjectName(definition.object().schema(), bare))
            + name.substring(arguments);
      }
      default -> names.qualified(definition.object());
    };
  }
}
