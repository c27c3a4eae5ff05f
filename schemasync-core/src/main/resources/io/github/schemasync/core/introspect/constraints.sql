-- Primary keys, unique constraints, foreign keys, checks and exclusion constraints; not those that stand for a
-- foreign key in each partition that it refers to, nor PostgreSQL 18's NOT NULL constraints. One that is not enforced (PostgreSQL 18),
-- or whose triggers are disabled, guards nothing: it is idle. The checks of a column's domain, through all of its
-- layers, are checks of the column; VALUE in their text is its value.
with recursive layer(domain, type) as (
  select t.oid, t.oid
  from pg_type t
  where t.typtype = 'd'
  union all
  select layer.domain, t.typbasetype
  from layer
  join pg_type t on t.oid = layer.type and t.typtype = 'd')
select n.nspname as schema,
       c.relname as relation,
       k.conname as name,
       k.contype::text as kind,
       array(select a.attname::text
             from unnest(k.conkey) with ordinality as u(attnum, position)
             join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attnum
             order by u.position) as columns,
       fn.nspname as target_schema,
       fc.relname as target_name,
       array(select a.attname::text
             from unnest(k.confkey) with ordinality as u(attnum, position)
             join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attnum
             order by u.position) as target_columns,
       k.confdeltype::text as on_delete,
       k.confupdtype::text as on_update,
       array(select a.attname::text
             from pg_attribute a
             where a.attrelid = k.conrelid
               and a.attnum = any (emptied.columns)
               and cardinality(emptied.columns) < cardinality(k.conkey)
             order by a.attname::text) as emptied,
       k.confmatchtype = 'f' as full_match,
       k.condeferrable as deferrable,
       k.condeferred as deferred,
       k.convalidated as validated,
       coalesce((to_jsonb(i) ->> 'indnullsnotdistinct')::boolean, false) as nulls_not_distinct,
       pg_get_constraintdef(k.oid) as definition,
       pg_get_expr(k.conbin, k.conrelid) as expression,
       k.contype = 'c'
         and cardinality(k.conkey) = 1
         and (${decidable}) as decidable,
       not coalesce((to_jsonb(k) ->> 'conenforced')::boolean, true) or cardinality(disabled.tables) > 0 as idle,
       disabled.tables as disabled_in,
       k.xmin::text::bigint as transaction
from pg_constraint k
join pg_class c on c.oid = k.conrelid
join pg_namespace n on n.oid = c.relnamespace
cross join lateral (select k.conbin as node) as tree
cross join lateral (select translate(to_jsonb(k) ->> 'confdelsetcols', '[]', '{}')::int2[] as columns) as emptied
cross join lateral (select array(select distinct g.tgrelid::regclass::text
                                 from pg_trigger g
                                 where g.tgconstraint = k.oid and g.tgenabled = 'D'
                                 order by 1) as tables) as disabled
left join pg_class fc on fc.oid = k.confrelid
left join pg_namespace fn on fn.oid = fc.relnamespace
left join pg_index i on i.indexrelid = k.conindid and k.contype = 'u'
where k.contype in ('p', 'u', 'f', 'c', 'x')
  and not exists (select from pg_constraint p where p.oid = k.conparentid and p.conrelid = k.conrelid)
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
union all
select n.nspname, c.relname, k.conname, 'c', array[a.attname::text],
       null, null, array[]::text[], null, null, array[]::text[], false, false, false, k.convalidated, false, null,
       format('(select %s from (select %I) as %I(value))', pg_get_expr(k.conbin, 0), a.attname, t.typname),
       ${decidable},
       false, array[]::text[],
       k.xmin::text::bigint
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join layer on layer.domain = a.atttypid
join pg_type t on t.oid = layer.type
join pg_constraint k on k.contypid = layer.type and k.contype = 'c'
cross join lateral (select k.conbin as node) as tree
where c.relkind in ('r', 'p', 'f')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
order by 1, 2, 3
