package io.github.schemasync.core.changeset;

import io.github.schemasync.core.model.Check;
import io.github.schemasync.core.model.Deferrability;
import io.github.schemasync.core.model.Exclusion;
import io.github.schemasync.core.model.ForeignKey;
import io.github.schemasync.core.model.IdleConstraint;
import io.github.schemasync.core.model.ObjectName;
import io.github.schemasync.core.model.PrimaryKey;
import io.github.schemasync.core.model.ReferentialAction;
import io.github.schemasync.core.model.SchemaObject;
import io.github.schemasync.core.model.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/** SQL that makes and drops constraints. */
final class ConstraintSql {
  private static final String DISABLE =
      """
      do $$
      declare it record;
      begin
        for it in
          select g.tgrelid::regclass as relation, g.tgname as name
          from pg_trigger g
          join pg_constraint k on k.oid = g.tgconstraint
          where k.conrelid = %s::regclass
            and k.conname = %s
            and g.tgrelid = any (array[%s]::regclass[])
        loop
          execute format('alter table %%s disable trigger %%I', it.relation, it.name);
        end loop;
      end $$""";

  private final Names names;

  ConstraintSql(Names names) {
    this.names = names;
  }

  List<String> create(ObjectName table, SchemaObject constraint) {
    String add = alter(table) + " add " + definition(constraint);
    return constraint instanceof IdleConstraint idle && !idle.disabledIn().isEmpty()
        ? List.of(add, disable(table, idle))
        : List.of(add);
  }

  /** PostgreSQL names the triggers of a foreign key by a number that it draws. */
  private String disable(ObjectName table, IdleConstraint key) {
    return DISABLE.formatted(
        Names.literal(names.qualified(table)),
        Names.literal(key.name()),
        key.disabledIn().stream().map(Names::literal).collect(Collectors.joining(", ")));
  }

  /** What rows already hold it is not looked at. */
  String createNotValid(ObjectName table, SchemaObject constraint) {
    return create(table, constraint).get(0) + " not valid";
  }

  String validate(ObjectName table, SchemaObject constraint) {
    return alter(table) + " validate constraint " + names.quoted(constraint.name());
  }

  /**
   * @param key a primary key or unique constraint for which there is an index of its name
   */
  String createUsingIndex(ObjectName table, SchemaObject key, Deferrability deferrability) {
    return "%1$s add constraint %2$s %3$s using index %2$s%4$s"
        .formatted(
            alter(table),
            names.quoted(key.name()),
            key instanceof PrimaryKey ? "primary key" : "unique",
            when(deferrability));
  }

  private String alter(ObjectName table) {
    return "alter table " + names.qualified(table);
  }

  String drop(ObjectName table, SchemaObject constraint) {
    return alter(table) + " drop constraint " + names.quoted(constraint.name());
  }

  String dropIfExists(ObjectName table, SchemaObject constraint) {
    return alter(table) + " drop constraint if exists " + names.quoted(constraint.name());
  }

  /** {@code constraint book_pkey primary key (id)}. */
  String definition(SchemaObject constraint) {
    return "constraint " + names.quoted(constraint.name()) + " " + body(constraint);
  }

  private String body(SchemaObject constraint) {
    if (constraint instanceof PrimaryKey key) {
      return "primary key (" + names.list(key.columns()) + ")" + when(key.deferrability());
    } else if (constraint instanceof UniqueConstraint unique) {
      return unique(unique);
    } else if (constraint instanceof ForeignKey key) {
      return foreignKey(key);
    } else if (constraint instanceof Check check) {
      return check(check);
    } else if (constraint instanceof Exclusion exclusion) {
      return exclusion.sql().text();
    } else if (constraint instanceof IdleConstraint idle) {
      return idle.sql().text();
    }
    throw new IllegalArgumentException("no constraint: " + constraint);
  }

  private String unique(UniqueConstraint unique) {
    return "unique "
        + (unique.nullsNotDistinct() ? "nulls not distinct " : "")
        + "("
        + names.list(unique.columns())
        + ")"
        + when(unique.deferrability());
  }

  private String foreignKey(ForeignKey key) {
    return "foreign key (%s) references %s (%s)"
            .formatted(
                names.list(key.columns()),
                names.qualified(key.target()),
                names.list(key.targetColumns()))
        + (key.fullMatch() ? " match full" : "")
        + action(" on delete ", key.onDelete())
        + (key.emptied().isEmpty() ? "" : " (" + names.list(key.emptied()) + ")")
        + action(" on update ", key.onUpdate())
        + when(key.deferrability())
        + (key.validated() ? "" : " not valid");
  }

  private static String check(Check check) {
    return "check "
        + Parentheses.around(check.expression())
        + (check.validated() ? "" : " not valid");
  }

  private static String action(String words, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : words + action.words();
  }

  private static String when(Deferrability deferrability) {
    return deferrability == Deferrability.NOT_DEFERRABLE ? "" : " " + deferrability.words();
  }
}
