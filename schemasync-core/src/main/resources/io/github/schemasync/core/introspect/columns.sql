-- Columns of the relations of relations.sql. A domain shows the facts of the type beneath all its layers, their NOT NULL
-- and its default; an array shows its element's. Six fractional digits are PostgreSQL's default for times and are left unsaid:
-- 2147418118 is the modifier of interval(6). The sequence is the one that the identity or the default draws from.
-- A foreign key binds a column to what another column holds; that refers to none, so that no two bind each other.
with recursive layer(domain, type, modifier, not_null) as (
  select t.oid, t.typbasetype, t.typtypmod, t.typnotnull
  from pg_type t
  where t.typtype = 'd'
  union all
  select layer.domain, t.typbasetype, t.typtypmod, layer.not_null or t.typnotnull
  from layer
  join pg_type t on t.oid = layer.type and t.typtype = 'd'),
bottom as (
  select layer.*
  from layer
  join pg_type t on t.oid = layer.type and t.typtype <> 'd')
select n.nspname as schema,
       c.relname as relation,
       a.attname as name,
       format_type(a.atttypid, case when plain.six_digits then -1 else a.atttypmod end) as type,
       en.nspname as base_schema,
       e.typname as base_name,
       e.typtype::text as category,
       (b.typcategory = 'A') as is_array,
       case when t.typtype = 'd' then tn.nspname end as domain_schema,
       case when t.typtype = 'd' then t.typname end as domain_name,
       information_schema._pg_char_max_length(e.oid, plain.modifier) as length,
       case when e.oid = 'numeric'::regtype then information_schema._pg_numeric_precision(e.oid, plain.modifier)
            when not plain.six_digits then information_schema._pg_datetime_precision(e.oid, plain.modifier)
       end as precision,
       case when e.oid = 'numeric'::regtype then information_schema._pg_numeric_scale(e.oid, plain.modifier) end as scale,
       a.attnotnull or coalesce(held.not_null, false) as not_null,
       coalesce(pg_get_expr(ad.adbin, ad.adrelid),
                case when t.typtype = 'd' and a.attidentity = '' and a.attgenerated = ''
                     then pg_get_expr(t.typdefaultbin, 0) end) as default_value,
       a.attidentity::text as identity,
       a.attgenerated::text as generated,
       s.sequence_schema,
       s.sequence_name,
       case when a.attcollation not in (0, t.typcollation) then cn.nspname end as collation_schema,
       case when a.attcollation not in (0, t.typcollation) then co.collname end as collation_name,
       col_description(c.oid, a.attnum) as comment,
       exists (select from pg_cast k
               where k.castsource = 'varchar'::regtype
                 and k.casttarget = t.oid
                 and k.castcontext <> 'e') as takes_varchar,
       exists (select from pg_constraint k
               join pg_attribute r on r.attrelid = k.confrelid and r.attnum = k.confkey[1]
               where k.contype = 'f'
                 and k.conrelid = c.oid
                 and k.conkey = array[a.attnum]
                 and (r.atttypid, r.atttypmod) = (a.atttypid, a.atttypmod)
                 and coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true)
                 and not exists (select from pg_trigger g where g.tgconstraint = k.oid and g.tgenabled = 'D')
                 and not exists (select from pg_constraint f
                                 where f.contype = 'f'
                                   and f.conrelid = r.attrelid
                                   and r.attnum = any (f.conkey))) as bound_by_key,
       greatest(a.xmin::text::bigint, ad.xmin::text::bigint) as transaction
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_type t on t.oid = a.atttypid
join pg_namespace tn on tn.oid = t.typnamespace
left join bottom held on held.domain = t.oid
join pg_type b on b.oid = coalesce(held.type, t.oid)
cross join lateral (select case when b.typcategory = 'A' and b.typelem <> 0 then b.typelem else b.oid end as oid) as element
left join bottom element_held on element_held.domain = element.oid
join pg_type e on e.oid = coalesce(element_held.type, element.oid)
join pg_namespace en on en.oid = e.typnamespace
cross join lateral (select coalesce(element_held.modifier, held.modifier, a.atttypmod) as modifier) as m
cross join lateral (select m.modifier,
                           (e.typcategory = 'D' and m.modifier in (-1, 6))
                             or (e.oid = 'interval'::regtype and m.modifier in (-1, 2147418118)) as six_digits) as plain
left join pg_attrdef ad on ad.adrelid = c.oid and ad.adnum = a.attnum
left join pg_collation co on co.oid = a.attcollation
left join pg_namespace cn on cn.oid = co.collnamespace
left join lateral (select sn.nspname as sequence_schema, sc.relname as sequence_name
                   from pg_depend d
                   join pg_class sc on sc.relkind = 'S'
                                   and sc.oid = case when d.classid = 'pg_attrdef'::regclass then d.refobjid else d.objid end
                   join pg_namespace sn on sn.oid = sc.relnamespace
                   where (d.classid = 'pg_attrdef'::regclass and d.objid = ad.oid
                          and d.refclassid = 'pg_class'::regclass and a.attgenerated = '')
                      or (d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                          and d.refobjid = c.oid and d.refobjsubid = a.attnum and d.deptype = 'i')
                   order by sc.relname
                   limit 1) as s on true
where c.relkind in ('r', 'p', 'v', 'm', 'f')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
order by n.nspname, c.relname, a.attnum
