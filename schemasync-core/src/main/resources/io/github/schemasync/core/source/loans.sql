-- What a column definition can use that no mapping makes, each with the statements that make it and drop it again:
-- schemas, extensions, enum types, domains, composite types, sequences and functions, without what belongs to an extension.
with own as (
  select n.oid, n.nspname
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'),
extended as (
  select d.objid from pg_depend d where d.deptype = 'e')
select loan.make, loan.undo
from (
  select 1 as step, o.nspname as name,
         format('create schema %I', o.nspname) as make,
         format('drop schema %I', o.nspname) as undo
  from own o
  union all
  select 2, e.extname::text,
         format('create extension %I with schema %I', e.extname, n.nspname),
         format('drop extension %I', e.extname)
  from pg_extension e
  join pg_namespace n on n.oid = e.extnamespace
  where n.nspname <> 'pg_catalog'
  union all
  select 3, t.typname::text,
         format('create type %I.%I as enum (%s)', o.nspname, t.typname,
                (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
                 from pg_enum e where e.enumtypid = t.oid)),
         format('drop type %I.%I', o.nspname, t.typname)
  from pg_type t
  join own o on o.oid = t.typnamespace
  where t.typtype = 'e' and t.oid not in (select objid from extended)
  union all
  select 4, t.typname::text,
         format('create type %I.%I as (%s)', o.nspname, t.typname,
                (select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod)), ', ' order by a.attnum)
                 from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)),
         format('drop type %I.%I', o.nspname, t.typname)
  from pg_type t
  join own o on o.oid = t.typnamespace
  join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
  where t.oid not in (select objid from extended)
  union all
  select 5, c.relname::text,
         format('create sequence %I.%I as %s start %s increment %s minvalue %s maxvalue %s cache %s %s', o.nspname, c.relname,
                format_type(s.seqtypid, null), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache,
                case when s.seqcycle then 'cycle' else 'no cycle' end),
         format('drop sequence %I.%I', o.nspname, c.relname)
  from pg_sequence s
  join pg_class c on c.oid = s.seqrelid
  join own o on o.oid = c.relnamespace
  where not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
  union all
  select 6, p.proname::text,
         pg_get_functiondef(p.oid),
         format('drop routine %s', p.oid::regprocedure)
  from pg_proc p
  join own o on o.oid = p.pronamespace
  where p.prokind in ('f', 'p') and p.oid not in (select objid from extended)
  union all
  select 7, t.typname::text,
         format('create domain %I.%I as %s%s%s%s', o.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
                ' default ' || pg_get_expr(t.typdefaultbin, 0),
                case when t.typnotnull then ' not null' end,
                (select string_agg(' ' || pg_get_constraintdef(k.oid), '')
                 from pg_constraint k where k.contypid = t.oid and k.contype = 'c')),
         format('drop domain %I.%I', o.nspname, t.typname)
  from pg_type t
  join own o on o.oid = t.typnamespace
  where t.typtype = 'd' and t.oid not in (select objid from extended)
) as loan
order by loan.step, loan.name
