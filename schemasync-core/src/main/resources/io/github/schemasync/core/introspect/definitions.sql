-- What is compared by its whole definition: views, domains, composite and range types, functions, triggers, policies and extensions, without
-- what belongs to an extension, and without triggers that are disabled. A trigger and a policy belong to their table and are named as its members.
with own as (
  select n.oid, n.nspname
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'),
extended as (
  select d.classid, d.objid from pg_depend d where d.deptype = 'e'),
constructors as (
  select d.objid from pg_depend d
  where d.deptype = 'i' and d.classid = 'pg_proc'::regclass and d.refclassid = 'pg_type'::regclass)
select 'VIEW' as kind, o.nspname as schema, c.relname as name, null as member,
       case when c.relkind = 'm' then 'materialized ' else '' end || 'view as' || pg_get_viewdef(c.oid) as definition,
       t.xmin::text::bigint as transaction
from pg_class c
join own o on o.oid = c.relnamespace
join pg_type t on t.oid = c.reltype
where c.relkind in ('v', 'm')
  and not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)
union all
select 'DOMAIN', o.nspname, t.typname, null,
       format('domain as %s%s%s%s%s', format_type(t.typbasetype, t.typtypmod),
              (select format(' collate %I.%I', cn.nspname, co.collname)
               from pg_collation co
               join pg_namespace cn on cn.oid = co.collnamespace
               join pg_type b on b.oid = t.typbasetype
               where co.oid = t.typcollation and t.typcollation <> b.typcollation),
              ' default ' || pg_get_expr(t.typdefaultbin, 0),
              case when t.typnotnull then ' not null' end,
              (select string_agg(' ' || pg_get_constraintdef(k.oid), '' order by pg_get_constraintdef(k.oid))
               from pg_constraint k where k.contypid = t.oid and k.contype = 'c')),
       greatest(t.xmin::text::bigint,
                (select max(k.xmin::text::bigint) from pg_constraint k where k.contypid = t.oid))
from pg_type t
join own o on o.oid = t.typnamespace
where t.typtype = 'd'
  and not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)
union all
select 'COMPOSITE', o.nspname, t.typname, null,
       format('type as (%s)',
              (select string_agg(format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                                 (select format(' collate %I.%I', cn.nspname, co.collname)
                                  from pg_collation co
                                  join pg_namespace cn on cn.oid = co.collnamespace
                                  where co.oid = a.attcollation and a.attcollation <> y.typcollation)),
                          ', ' order by a.attnum)
               from pg_attribute a join pg_type y on y.oid = a.atttypid where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)),
       greatest(t.xmin::text::bigint,
                (select max(a.xmin::text::bigint) from pg_attribute a where a.attrelid = c.oid))
from pg_type t
join own o on o.oid = t.typnamespace
join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
where not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)
union all
select 'RANGE', o.nspname, t.typname, null,
       format('type as range (subtype = %s%s%s%s%s%s)', format_type(r.rngsubtype, null),
              (select format(', subtype_opclass = %I.%I', cn.nspname, oc.opcname)
               from pg_opclass oc
               join pg_namespace cn on cn.oid = oc.opcnamespace
               where oc.oid = r.rngsubopc and not oc.opcdefault),
              (select format(', collation = %I.%I', cn.nspname, co.collname)
               from pg_collation co
               join pg_namespace cn on cn.oid = co.collnamespace
               join pg_type b on b.oid = r.rngsubtype
               where co.oid = r.rngcollation and r.rngcollation <> b.typcollation),
              ', canonical = ' || nullif(r.rngcanonical, 0)::regproc,
              ', subtype_diff = ' || nullif(r.rngsubdiff, 0)::regproc,
              ', multirange_type_name = ' || (to_jsonb(r) ->> 'rngmultitypid')::oid::regtype),
       t.xmin::text::bigint
from pg_range r
join pg_type t on t.oid = r.rngtypid
join own o on o.oid = t.typnamespace
where not exists (select from extended x where x.classid = 'pg_type'::regclass and x.objid = t.oid)
union all
select 'FUNCTION', o.nspname, format('%s(%s)', p.proname, pg_get_function_identity_arguments(p.oid)), null,
       pg_get_functiondef(p.oid), p.xmin::text::bigint
from pg_proc p
join own o on o.oid = p.pronamespace
where p.prokind in ('f', 'p', 'w')
  and p.oid not in (select objid from constructors)
  and not exists (select from extended x where x.classid = 'pg_proc'::regclass and x.objid = p.oid)
union all
select 'TRIGGER', o.nspname, c.relname, g.tgname, pg_get_triggerdef(g.oid), g.xmin::text::bigint
from pg_trigger g
join pg_class c on c.oid = g.tgrelid and not c.relispartition
join own o on o.oid = c.relnamespace
where not g.tgisinternal
  and g.tgenabled <> 'D'
  and not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)
union all
select 'POLICY', o.nspname, c.relname, p.polname,
       format('%s policy for %s to %s%s%s', case when p.polpermissive then 'permissive' else 'restrictive' end,
              case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
              (select coalesce(string_agg(r.rolname, ', ' order by r.rolname), 'public') from pg_roles r where r.oid = any (p.polroles)),
              ' using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
              ' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')'),
       p.xmin::text::bigint
from pg_policy p
join pg_class c on c.oid = p.polrelid
join own o on o.oid = c.relnamespace
where not exists (select from extended x where x.classid = 'pg_class'::regclass and x.objid = c.oid)
union all
select 'EXTENSION', n.nspname, e.extname, null, 'extension ' || e.extname, e.xmin::text::bigint
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where n.nspname <> 'pg_catalog'
order by 1, 2, 3, 4
