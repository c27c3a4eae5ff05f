package io.github.schemasync.core.precision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Changes to a built database that leave its meaning alone. */
enum CatalogRewrite {
  UNIQUE_CONSTRAINTS_AS_INDEXES(
      """
      select format('alter table %s drop constraint %I; create unique index %I on %s (%s)',
        conrelid::regclass, conname, 'ux_' || oid, conrelid::regclass, (
          select string_agg(quote_ident(attname), ', ' order by ord desc)
          from unnest(conkey) with ordinality as k(num, ord)
          join pg_attribute on attrelid = conrelid and attnum = num))
      from pg_constraint c
      where contype = 'u' and connamespace in (OUR_SCHEMAS) and not exists (
        select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)"""),
  OTHER_CONSTRAINT_NAMES(
      """
      select format('alter table %s rename constraint %I to %I',
        conrelid::regclass, conname, format('%s_%s', contype, oid))
      from pg_constraint where contype in ('p', 'u', 'f', 'c') and conrelid <> 0 and connamespace in (OUR_SCHEMAS)"""),
  INDEXES_ON_FOREIGN_KEYS(
      """
      select format('create index %I on %s (%s)', 'ix_' || oid, conrelid::regclass, (
          select string_agg(quote_ident(attname), ', ' order by ord)
          from unnest(conkey) with ordinality as k(num, ord)
          join pg_attribute on attrelid = conrelid and attnum = num))
      from pg_constraint where contype = 'f' and connamespace in (OUR_SCHEMAS)"""),
  DEFAULTS_OF_FLAGS(
      """
      select format('alter table %s alter column %I set default false', attrelid::regclass, attname)
      from pg_attribute join pg_class r on r.oid = attrelid
      where relkind = 'r' and atttypid = 'bool'::regtype and attnum > 0 and not atthasdef
        and relnamespace in (OUR_SCHEMAS)"""),
  DEFAULTS_OF_TIMES(
      """
      select format('alter table %s alter column %I set default now()', attrelid::regclass, attname)
      from pg_attribute join pg_class r on r.oid = attrelid
      where relkind = 'r' and atttypid in ('timestamp'::regtype, 'timestamptz'::regtype)
        and attnum > 0 and not atthasdef and relnamespace in (OUR_SCHEMAS)"""),
  COMMENTS(
      """
      select format('comment on table %s is %L', oid::regclass, 'All of ' || relname)
      from pg_class
      where relkind = 'r' and obj_description(oid, 'pg_class') is null
        and relnamespace in (OUR_SCHEMAS)"""),
  SERIALS_FOR_SEQUENCES(
      """
      select format('alter table %1$s alter column %2$I set default nextval(%3$L); '
        || 'alter sequence %3$s owned by %1$s.%2$I', r.oid::regclass, attname, s.oid::regclass)
      from pg_class s join pg_class r on lower(s.relname) = r.relname || '_seq'
      join pg_attribute on attrelid = r.oid and attname = 'id'
      where s.relkind = 'S' and r.relkind = 'r' and s.relnamespace in (OUR_SCHEMAS)"""),
  FOREIGN_KEYS_SAID_IN_FULL(
      """
      select format('alter table %s drop constraint %I, add constraint %I %s '
        || 'match simple on update no action on delete no action not deferrable',
        conrelid::regclass, conname, conname, pg_get_constraintdef(oid))
      from pg_constraint
      where contype = 'f' and confdeltype = 'a' and not condeferrable and connamespace in (OUR_SCHEMAS)"""),
  VIEWS(
      """
      select format('create view %I.%I as select * from %s', nspname, 'all_' || relname, r.oid::regclass)
      from pg_class r join pg_namespace n on n.oid = relnamespace
      where relkind = 'r' and n.oid in (OUR_SCHEMAS)""");

  private static final String OUR_SCHEMAS =
      "select oid from pg_namespace where nspname not in ('pg_catalog', 'information_schema')";

  private final String query;

  CatalogRewrite(String query) {
    this.query = query;
  }

  /** What to execute in the database that the statement belongs to. */
  List<String> statements(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query.replace("OUR_SCHEMAS", OUR_SCHEMAS))) {
      List<String> statements = new ArrayList<>();
      while (rows.next()) {
        statements.add(rows.getString(1));
      }
      return statements;
    }
  }
}
